"""What LibreOffice makes of a Word file: run by the Python that has `uno`, once for a row of jobs.

    python3 office.py WORKFOLDER < jobs.json

A job is {"file": docx, "out": txt, "do": "accept" | "reject" | "none", "by": author or ""}: the changes (of one author, if
`by` names one) are accepted or rejected, and the text is written, a paragraph a line. Nothing is written for a file that the
office cannot open or dies of; it is started again for the next.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue, UnknownPropertyException
from com.sun.star.uno import RuntimeException


def value(name, content):
    made = PropertyValue()
    made.Name, made.Value = name, content
    return made


def connect(folder):
    """Start an office of our own, and wait for it. One that comes after another needs a folder of its own."""
    pipe = f"brackets{abs(hash(folder))}"
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--nologo", f"-env:UserInstallation={Path(folder).resolve().as_uri()}/profile",
         f"--accept=pipe,name={pipe};urp;"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            return office, resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.5)
    raise SystemExit("the office does not start")


def settle(context, job):
    """One job."""
    manager = context.ServiceManager
    desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    helper = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    document = desktop.loadComponentFromURL(Path(job["file"]).resolve().as_uri(), "_blank", 0, (value("Hidden", True),))
    if document is None:
        return  # it cannot open it
    frame = document.CurrentController.Frame
    if job["do"] != "none":
        verb = "Accept" if job["do"] == "accept" else "Reject"
        if not job.get("by"):
            helper.executeDispatch(frame, f".uno:{verb}AllTrackedChanges", "", 0, ())
        else:
            one_by_one(document, helper, frame, verb, job["by"])
    lines = []
    walk(document.Text, lines)
    Path(job["out"]).write_text("\n".join(lines) + "\n", encoding="utf-8")
    document.close(True)


def one_by_one(document, helper, frame, verb, author):
    """Settle the changes of one author, as the dialog does that filters by author."""
    cursor = document.CurrentController.ViewCursor
    for _ in range(10_000):
        changes = document.Redlines.createEnumeration()
        found = None
        while changes.hasMoreElements():
            change = changes.nextElement()
            if change.RedlineAuthor == author:
                found = change
                break
        if found is None:
            return
        before = count(document)
        cursor.gotoRange(found.RedlineStart, False)
        cursor.gotoRange(found.RedlineEnd, True)
        helper.executeDispatch(frame, f".uno:{verb}TrackedChange", "", 0, ())
        if count(document) == before:
            return


def count(document):
    changes = document.Redlines.createEnumeration()
    number = 0
    while changes.hasMoreElements():
        changes.nextElement()
        number += 1
    return number


def walk(text, lines):
    paragraphs = text.createEnumeration()
    while paragraphs.hasMoreElements():
        paragraph = paragraphs.nextElement()
        if paragraph.supportsService("com.sun.star.text.TextTable"):
            for name in paragraph.CellNames:
                walk(paragraph.getCellByName(name), lines)
        else:
            label = paragraph.ListLabelString
            lines.append(label + (" " if label else "") + paragraph.String.replace("\n", "\v"))  # a line within it


def main():
    started = 0
    office, context = connect(sys.argv[1])
    try:
        for job in json.load(sys.stdin):
            try:
                settle(context, job)
            except (RuntimeException, UnknownPropertyException):  # it has died of this file
                end(office)
                started += 1
                office, context = connect(f"{sys.argv[1]}{started}")
    finally:
        end(office)


def end(office):
    """End an office that we have started, and what it has started."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(office.pid, signal.SIGTERM)
    office.wait()


main()
