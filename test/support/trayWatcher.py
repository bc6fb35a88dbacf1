# The part of a desktop that shows tray icons: owns the name, takes items, and tells or does what a line on standard input
# asks for. One JSON object per answer. freedesktop.org, StatusNotifierItem; com.canonical.dbusmenu for the menu.
import json
import sys

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

WATCHER = 'org.kde.StatusNotifierWatcher'
ITEM = 'org.kde.StatusNotifierItem'
MENU = 'com.canonical.dbusmenu'
PROPERTIES = 'org.freedesktop.DBus.Properties'

DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
items = []


class Watcher(dbus.service.Object):
    @dbus.service.method(WATCHER, in_signature='s', sender_keyword='sender')
    def RegisterStatusNotifierItem(self, service, sender=None):
        items.append((sender, service if service.startswith('/') else '/StatusNotifierItem'))
        say({'registered': len(items)})

    @dbus.service.method(WATCHER, in_signature='s')
    def RegisterStatusNotifierHost(self, service):
        pass

    @dbus.service.method(PROPERTIES, in_signature='ss', out_signature='v')
    def Get(self, face, name):
        return {'IsStatusNotifierHostRegistered': dbus.Boolean(True), 'ProtocolVersion': dbus.Int32(0)}.get(
            name, dbus.Array([], signature='s')
        )


def say(answer):
    print(json.dumps(answer, ensure_ascii=False), flush=True)


def held():
    sender, path = items[-1]
    return sender, bus.get_object(sender, path, introspect=False)


def marks(pixels):
    """Colours of a picture (ARGB, network order) that are neither see-through nor its body."""
    found = {}
    for at in range(0, len(pixels) - 3, 4):
        alpha, red, green, blue = (int(value) for value in pixels[at : at + 4])
        if alpha == 255:
            key = '%02x%02x%02x' % (red, green, blue)
            found[key] = found.get(key, 0) + 1
    return sorted(found, key=lambda colour: -found[colour])


def item():
    _, thing = held()
    every = thing.GetAll(ITEM, dbus_interface=PROPERTIES)
    tip = every.get('ToolTip')
    pictures = every.get('IconPixmap') or []
    return {
        'title': str(every.get('Title', '')),
        'tip': [str(part) for part in tip[2:]] if tip else [],
        'icon': str(every.get('IconName', '')),
        'colours': marks(max(pictures, key=lambda each: each[0])[2]) if pictures else [],
    }


def menu():
    sender, thing = held()
    path = str(thing.Get(ITEM, 'Menu', dbus_interface=PROPERTIES))
    return bus.get_object(sender, path, introspect=False)


def entries():
    _, (_, _, children) = menu().GetLayout(0, -1, dbus.Array([], signature='s'), dbus_interface=MENU)
    return [{'id': int(child[0]), 'label': str(child[1].get('label', ''))} for child in children]


def obey(_stream, _condition):
    line = sys.stdin.readline()
    if line == '':
        loop.quit()
        return False
    words = line.split()
    try:
        if words[0] == 'item':
            say(item())
        elif words[0] == 'menu':
            say(entries())
        elif words[0] == 'choose':
            menu().Event(int(words[1]), 'clicked', dbus.Int32(0), dbus.UInt32(0), dbus_interface=MENU)
            say({'done': True})
        elif words[0] == 'press':
            held()[1].Activate(0, 0, dbus_interface=ITEM)
            say({'done': True})
        elif words[0] == 'leave':
            bus.release_name(WATCHER)
            say({'done': True})
    except Exception as problem:  # the story says what it expected
        say({'problem': str(problem)})
    return True


def own():
    bus.request_name(WATCHER)
    say({'ready': True})
    return False


Watcher(bus, '/StatusNotifierWatcher')
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, obey)
GLib.idle_add(own)
loop = GLib.MainLoop()
loop.run()
