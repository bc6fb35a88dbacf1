#!/usr/bin/env python3
"""Checks an exported maintenance log (CSV, XLSX, JSON, JSON lines, PDF attachment) by electron/journal/FORMAT.md alone.

Usage: verify_log.py FILE      Exit status: 0 valid, 1 not as it was written, 2 no export.
Needs Python 3.8 and nothing else; Ed25519 (RFC 8032, section 6) is written out below.
"""
import base64
import csv
import hashlib
import io
import json
import re
import sys
import zipfile
from xml.etree import ElementTree

# --- Ed25519 verification, after the description in RFC 8032 ---
P = 2**255 - 19
Q = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)


def recover_x(y, sign):
    if y >= P:
        return None
    x2 = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    if x2 == 0:
        return None if sign else 0
    x = pow(x2, (P + 3) // 8, P)
    if (x * x - x2) % P:
        x = x * ROOT % P
    if (x * x - x2) % P:
        return None
    return P - x if (x & 1) != sign else x


def add(a, b):
    e, f = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    g, h = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    i, j, k, m = f - e, h - g, h + g, f + e
    return (i * j % P, k * m % P, j * k % P, i * m % P)


def multiply(n, point):
    result = (0, 1, 1, 0)
    while n > 0:
        if n & 1:
            result = add(result, point)
        point = add(point, point)
        n >>= 1
    return result


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE_X = recover_x(BASE_Y, 0)
BASE = (BASE_X, BASE_Y, 1, BASE_X * BASE_Y % P)


def decompress(data):
    y = int.from_bytes(data, "little")
    x = recover_x(y & ((1 << 255) - 1), y >> 255)
    y &= (1 << 255) - 1
    return None if x is None else (x, y, 1, x * y % P)


def signature_fits(text, signature64, key64):
    try:
        signature, key = base64.b64decode(signature64, validate=True), base64.b64decode(key64, validate=True)
    except ValueError:
        return False
    if len(signature) != 64 or len(key) != 32:
        return False
    a, r, s = decompress(key), decompress(signature[:32]), int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= Q:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + text.encode()).digest(), "little") % Q
    left, right = multiply(s, BASE), add(r, multiply(h, a))
    return not ((left[0] * right[2] - right[0] * left[2]) % P or (left[1] * right[2] - right[1] * left[2]) % P)


# --- The format ---
def sha(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def canonical(value):
    # Names sort by UTF-16 code units; the names of this format are plain ASCII except in `before` and `after`.
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be"))
        return "{" + ",".join(canonical(name) + ":" + canonical(value[name]) for name in names) + "}"
    if isinstance(value, list):
        return "[" + ",".join(canonical(each) for each in value) + "]"
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return json.dumps(value, ensure_ascii=False)


class Rows:
    """Follows the seals; finds the first row that does not fit."""

    def __init__(self):
        self.rows = []
        self.problems = []

    def push(self, content, seal, entry, is_chained=None):
        self.rows.append((sha(canonical(content)), seal, entry, is_chained))

    def finish(self, head, statement):
        chain = sha("terminal-steward export 1\n" + statement["export"] + "\n" + canonical(head))
        before = None
        for number, (leaf, seal, entry, is_chained) in enumerate(self.rows, 1):
            fits = sha(chain + leaf)
            if seal[:16] != leaf[:16]:
                self.problems.append(f"changed at entry {entry} (row {number})")
            elif seal[16:] != fits:
                if isinstance(entry, int) and isinstance(before, int) and entry > before + 1:
                    self.problems.append(f"missing entries {before + 1}-{entry - 1}")
                else:
                    self.problems.append(f"missing, added or moved before entry {entry} (row {number})")
            elif is_chained is False:
                self.problems.append(f"entry {entry} does not fit into the chain of the log")
            chain = seal[16:]
            before = entry
        if len(self.rows) != statement["rows"]:
            self.problems.append(f"{len(self.rows)} rows where the statement says {statement['rows']}")
        if chain != statement["chain"]:
            self.problems.append("the last rows are not those of the statement")


def read_json(text):
    """JSON that can be read in one way only: no name twice, numbers as ECMAScript writes them, no half surrogate pairs."""
    def once(pairs):
        if len({name for name, _ in pairs}) != len(pairs):
            raise Unclear("a name stands twice")
        return dict(pairs)

    def number(digits):
        value = float(digits)
        written = str(int(value)) if value.is_integer() and abs(value) < 1e21 else re.sub(r"e([+-])0*", r"e\1", repr(value))
        if digits != written:
            raise Unclear("a number with other digits: " + digits)
        return int(value) if value.is_integer() else value

    value = json.loads(text, object_pairs_hook=once, parse_int=number, parse_float=number)
    if re.search(r"[\ud800-\udfff]", json.dumps(value, ensure_ascii=False)):
        raise Unclear("half a surrogate pair")
    return value


class Unclear(Exception):
    pass


def check_statement(problems, text, signature, key, about, kind):
    statement = json.loads(text)
    if statement["format"] != kind or statement["v"] != 1:
        problems.append("the statement belongs to a file of another format")
    if statement.get("about") and statement["about"] != sha(canonical(about)):
        problems.append("facts about the export were changed")
    signed = statement.get("key")
    if signed is None and not signature:
        return statement, "not signed"
    if signed != key or not signature_fits("terminal-steward export statement 1\n" + text, signature, key):
        problems.append("statement changed")
        return statement, "not signed"
    return statement, "signed by " + hashlib.sha256(base64.b64decode(key)).hexdigest()[:16]


def number_in(cell):
    return int(cell) if re.fullmatch(r"[1-9]\d*", cell) else None


def verify_table(rows, below, kind):
    """rows: the table with its head; below: lines about the export."""
    head, table = rows[0], Rows()
    about, found = [], None
    for cells in rows[1:]:
        cells = cells + [""] * (len(head) - len(cells))
        beyond = [cell for cell in cells[len(head):] if cell]
        table.push(cells[: len(head) - 1] + beyond, cells[len(head) - 1], number_in(cells[0]))
    if head[-1] != "seal":
        table.problems.append("names of columns were changed")
    for cells in below:
        while cells and cells[-1] == "":
            cells = cells[:-1]
        if cells and found is not None or cells[:1] == ["seal"] and len(cells) > 4:
            table.problems.append("more than one statement, or something beside or behind it")
        if cells[:1] == ["seal"]:
            found = (cells + ["", "", ""])[1:4]
        elif cells:
            about.append(cells)
    if found is None:
        return ["the statement is missing"], "not signed"
    strip = lambda text: re.sub(r"^ed25519:", "", text)
    statement, signed = check_statement(table.problems, found[0], strip(found[1]), strip(found[2]), about, kind)
    table.finish(head[:-1], statement)
    return table.problems, signed


def verify_csv(data):
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    end = next((at for at, cells in enumerate(rows) if not any(cells)), len(rows))
    return verify_table(rows[:end], rows[end:], "csv")


SHEETS = ("xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml")
USUAL = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|docProps/\w+\.xml|xl/(workbook|styles|sharedStrings|metadata)\.xml"
    r"|xl/_rels/workbook\.xml\.rels|xl/theme/theme\d+\.xml|xl/worksheets/sheet[12]\.xml"
)
TWO_FACED = re.compile(r"<!|<\w+:(row|c|v|t|is|f|r|sheetData|worksheet)[\s/>]|<f[\s/>]|\shidden=\"(1|true)\"")
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def column(place):
    number = 0
    for letter in re.sub(r"\d", "", place):
        number = number * 26 + ord(letter) - 64
    return number - 1


def plain(text):
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found[1], 16)), text)


def sheet_rows(xml, shared):
    rows = []
    for row in ElementTree.fromstring(xml).iter(MAIN + "row"):
        cells = []
        for cell in row.iter(MAIN + "c"):
            while len(cells) < column(cell.get("r")):
                cells.append("")
            value = cell.find(MAIN + "v")
            if cell.get("t") == "inlineStr":
                cells.append("".join(plain(part.text or "") for part in cell.iter(MAIN + "t")))
            elif cell.get("t") == "s":
                cells.append(shared[int(value.text)])
            else:
                cells.append("" if value is None else value.text or "")
        while len(rows) + 1 < int(row.get("r")):
            rows.append([])
        rows.append(cells)
    return rows


def verify_xlsx(data):
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        shared = []
        if "xl/sharedStrings.xml" in book.namelist():
            for item in ElementTree.fromstring(book.read("xl/sharedStrings.xml")).iter(MAIN + "si"):
                shared.append("".join(plain(part.text or "") for part in item.iter(MAIN + "t")))
        extra = [f"a part was added: {name}" for name in book.namelist() if not USUAL.fullmatch(name)]
        if len(set(book.namelist())) != len(book.namelist()):
            extra.append("a part stands twice in the workbook")
        for name in SHEETS:
            if TWO_FACED.search(book.read(name).decode()):
                extra.append("the workbook shows other cells than those that are sealed")
        first = sheet_rows(book.read("xl/worksheets/sheet1.xml"), shared)
        second = sheet_rows(book.read("xl/worksheets/sheet2.xml"), shared)
    end = next((at for at, cells in enumerate(first) if not any(cells)), len(first))
    problems, signed = verify_table(first[:end], first[end:] + second, "xlsx")
    return extra + problems, signed


def without(value, *names):
    return {name: each for name, each in value.items() if name not in names}


def verify_json(document):
    rows = Rows()
    for entry in document["entries"]:
        rows.push(without(entry, "seal"), entry["seal"], entry.get("number"))
    about = without(document, "entries", "statement", "signature", "key")
    statement, signed = check_statement(
        rows.problems, document["statement"], document["signature"], document["key"], about, "json"
    )
    rows.finish([], statement)
    return rows.problems, signed


def verify_lines(text, kind="jsonl"):
    lines = [read_json(line) for line in text.split("\n") if line.strip()]
    rows, before = Rows(), None
    for line in lines[1:-1]:
        number = line["body"]["n"]
        previous = before[1] if before and before[0] + 1 == number else line.get("previous")
        chained = None if previous is None else sha(previous + canonical(line["body"])) == line["hash"]
        rows.push(without(line, "seal"), line["seal"], number, chained)
        before = (number, line["hash"])
    last = lines[-1]
    statement, signed = check_statement(rows.problems, last["statement"], last["signature"], last["key"], lines[0], kind)
    if set(last) != {"key", "signature", "statement"}:
        rows.problems.append("something stands beside the statement")
    rows.finish([], statement)
    return rows.problems, signed


def verify_pdf(data):
    mark = b"\n%TerminalSteward-Seal: "
    at = data.rfind(mark)
    if at < 0:
        return ["the seal of the PDF is missing"], "not signed"
    text, _, signature = data[at + len(mark):].decode().strip().rpartition(" ")
    statement, covered, problems = json.loads(text), data[: at + 1], []
    if statement["bytes"] != len(covered) or statement["sha256"] != hashlib.sha256(covered).hexdigest():
        problems.append("pages of the PDF were changed")
    if signature == "-":
        return problems, "not signed"
    if not signature_fits("terminal-steward pdf 1\n" + text, signature, statement["key"]):
        return problems + ["statement changed"], "not signed"
    return problems, "signed by " + hashlib.sha256(base64.b64decode(statement["key"])).hexdigest()[:16]


def verify(data):
    if data.startswith(b"PK"):
        return verify_xlsx(data)
    if data.startswith(b"%PDF-"):
        return verify_pdf(data)
    text = data.decode("utf-8-sig")
    if re.match(r"\s*\{\s*\n", text):
        return verify_json(read_json(text))
    if text.startswith("{"):
        return verify_lines(text)
    return verify_csv(data)


def main():
    try:
        with open(sys.argv[1], "rb") as file:
            problems, signed = verify(file.read())
    except Unclear as error:
        problems, signed = [f"changed: can be read in more than one way ({error})"], "not signed"
    except (IndexError, KeyError, TypeError, ValueError, OSError, zipfile.BadZipFile) as error:
        print(f"no export, or too damaged to be read: {error!r}")
        return 2
    print("valid" if not problems else "\n".join(problems))
    print(signed)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
