"""Large files that a run keeps for the next one."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.cache import Keep


def test_what_was_kept_is_found_by_its_name(tmp_path: Path) -> None:
    """Byte for byte, by every later run; under another name there is nothing."""
    keep = Keep(tmp_path / "room" / "pages")
    assert keep.find("one") is None
    keep.save("one", b"<p>words</p>")
    again = Keep(tmp_path / "room" / "pages")
    assert again.find("one") == b"<p>words</p>"
    assert again.find("other") is None


def test_what_nobody_asked_for_is_swept_away(tmp_path: Path) -> None:
    """So a folder holds what the last run needed, and no more."""
    keep = Keep(tmp_path)
    for name in ("one", "other"):
        keep.find(name)
        keep.save(name, name.encode())
    keep.sweep()
    again = Keep(tmp_path)
    assert again.find("one") == b"one"
    again.sweep()
    assert Keep(tmp_path).find("other") is None
    assert Keep(tmp_path).find("one") == b"one"


@pytest.mark.parametrize("damage", [b"", b"no such thing", None])
def test_a_damaged_file_is_not_there(tmp_path: Path, damage: bytes | None) -> None:
    """One that is cut short or spoilt is made anew."""
    Keep(tmp_path).save("one", b"words" * 99)
    (file,) = tmp_path.iterdir()
    whole = file.read_bytes()
    file.write_bytes(whole[:-2] if damage is None else damage)
    keep = Keep(tmp_path)
    assert keep.find("one") is None
    keep.save("one", b"words" * 99)
    assert file.read_bytes() == whole


def test_a_folder_that_cannot_be_written_is_no_fault(tmp_path: Path) -> None:
    """A run is then as slow as the first, and goes on."""
    (tmp_path / "file").write_bytes(b"")
    keep = Keep(tmp_path / "file")
    keep.save("one", b"words")
    keep.sweep()
    assert keep.find("one") is None
