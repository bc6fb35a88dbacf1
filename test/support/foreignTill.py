#!/usr/bin/env python3
"""A till written from the published documents alone (ZVT PA00P015 rev 13.08, PA00P016 rev 04). It shares no line with the
product and needs nothing but Python. Prints one line for each message, `> ` sent and `< ` received.

  foreignTill.py tcp HOST PORT COMMAND...        foreignTill.py serial PATH COMMAND...
A command is hex; messages of the terminal are answered 80 00 00 until it completes, aborts, refuses or has no completion.
"""
import os
import select
import socket
import sys
import termios
import time
import tty

POSITIVE = bytes([0x80, 0x00, 0x00])
WITHOUT_COMPLETION = (0x0602,)
PATIENCE = 10.0


def checksum(data):
    register = 0
    for byte in data + b"\x03":
        register ^= byte
        for _ in range(8):
            register = (register >> 1) ^ 0x8408 if register & 1 else register >> 1
    return bytes([register & 0xFF, register >> 8])


class Tcp:
    def __init__(self, host, port):
        self.line = socket.create_connection((host, int(port)), timeout=PATIENCE)

    def exactly(self, count):
        data = b""
        while len(data) < count:
            piece = self.line.recv(count - len(data))
            if not piece:
                raise EOFError("the terminal closed the connection")
            data += piece
        return data

    def send(self, apdu):
        self.line.sendall(apdu)

    def receive(self):
        head = self.exactly(3)
        if head[2] == 0xFF:
            head += self.exactly(2)
            return head + self.exactly(head[3] | head[4] << 8)
        return head + self.exactly(head[2])


class Serial:
    def __init__(self, path):
        self.line = os.open(path, os.O_RDWR | os.O_NOCTTY)
        tty.setraw(self.line)
        mode = termios.tcgetattr(self.line)
        mode[4] = mode[5] = termios.B9600
        mode[2] |= termios.CSTOPB | termios.CLOCAL | termios.CREAD
        termios.tcsetattr(self.line, termios.TCSANOW, mode)

    def byte(self):
        ready, _, _ = select.select([self.line], [], [], PATIENCE)
        if not ready:
            raise TimeoutError("the terminal says nothing")
        return os.read(self.line, 1)[0]

    def send(self, apdu):
        block = b"\x10\x02" + apdu.replace(b"\x10", b"\x10\x10") + b"\x10\x03" + checksum(apdu)
        for _ in range(3):
            os.write(self.line, block)
            answer = self.byte()
            if answer == 0x06:
                return
        raise IOError("not acknowledged")

    def receive(self):
        while not (self.byte() == 0x10 and self.byte() == 0x02):
            pass
        apdu = b""
        while True:
            byte = self.byte()
            if byte == 0x10:
                byte = self.byte()
                if byte == 0x03:
                    break
            apdu += bytes([byte])
        if bytes([self.byte(), self.byte()]) != checksum(apdu):
            os.write(self.line, b"\x15")
            return self.receive()
        os.write(self.line, b"\x06")
        return apdu


def talk(line, command):
    print("> " + command.hex(" ").upper(), flush=True)
    line.send(command)
    response = line.receive()
    print("< " + response.hex(" ").upper(), flush=True)
    if response[0] != 0x80 or (command[0] << 8 | command[1]) in WITHOUT_COMPLETION:
        return
    while True:
        message = line.receive()
        print("< " + message.hex(" ").upper(), flush=True)
        line.send(POSITIVE)
        if message[:2] in (b"\x06\x0f", b"\x06\x1e"):
            return


def main(arguments):
    kind = arguments[0]
    line = Tcp(arguments[1], arguments[2]) if kind == "tcp" else Serial(arguments[1])
    for command in arguments[3 if kind == "tcp" else 2 :]:
        talk(line, bytes.fromhex(command))
        # The next command must not be glued to the last 80 00 00.
        time.sleep(0.05)


main(sys.argv[1:])
