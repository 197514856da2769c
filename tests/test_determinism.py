"""Same material, same bytes: on any machine, in any folder, at any hour."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from tests.projects import SITEURL, copy_project, run_briefing

# What differs between two machines and must not show.
MACHINES = (
    {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
    {"TZ": "America/Adak", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "4711"},
)


def build(project: Path, **variables: str) -> dict[str, bytes]:
    """Build a site from its sources alone and return every file with its bytes."""
    words = ["build", "--root", str(project), "--output", str(project / "site")]
    if "SITEURL" in variables:
        words += ["--settings", "publishconf.py"]
    answer = run_briefing(*words, **variables)
    assert answer.returncode == 0, answer.stderr
    return {
        path.relative_to(project).as_posix(): path.read_bytes()
        for path in sorted(project.rglob("*"))
        if path.is_file()
    }


@pytest.mark.parametrize("settings", [{}, {"SITEURL": SITEURL}])
def test_two_builds_are_byte_identical(
    tmp_path: Path, settings: dict[str, str]
) -> None:
    """Zone, locale, folder, hash seed and the order of files leave no trace."""
    first = build(copy_project(tmp_path / "one"), **MACHINES[0], **settings)
    second = build(copy_project(tmp_path / "a" / "two"), **MACHINES[1], **settings)
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []


def test_what_was_kept_of_a_build_changes_no_byte(tmp_path: Path) -> None:
    """One source more, with what the build before has left in .cache/ and without."""
    project = copy_project(tmp_path / "one")
    late = max((project / "content" / "sources").iterdir())
    content = late.read_bytes()
    late.unlink()
    first = build(project, SITEURL=SITEURL, **MACHINES[0])
    other = shutil.copytree(project, tmp_path / "other")
    shutil.rmtree(other / ".cache")
    built = []
    for root in (project, other):
        (root / late.relative_to(project)).write_bytes(content)
        built.append(build(root, SITEURL=SITEURL, **MACHINES[1]))
    kept, anew = built
    assert kept.keys() == anew.keys()
    assert [name for name in kept if kept[name] != anew[name]] == []
    pages = {name for name in kept if name.startswith(".cache/pages/")}
    assert pages & first.keys()  # which were not rendered again
    assert pages - first.keys()


def test_another_theme_renders_every_page_anew(tmp_path: Path) -> None:
    """A template and a phrase that were changed show on pages that were kept before."""
    project = copy_project(tmp_path / "project")
    build(project)
    template = project / "theme" / "templates" / "partials" / "footer.html"
    template.write_text(f"{template.read_text('utf-8')}<hr id=here>", "utf-8")
    first = rendered(build(project))
    assert all(b"<hr id=here>" in page for page in first)
    phrases = project / "theme" / "phrases.toml"
    text = phrases.read_text("utf-8").replace("Skip to the text", "Go to the text")
    phrases.write_text(text, "utf-8")
    second = rendered(build(project))
    assert sum(b"Skip to the text" in page for page in first) > 1
    assert not any(b"Skip to the text" in page for page in second)


def rendered(files: dict[str, bytes]) -> list[bytes]:
    """Return the pages that have the common frame."""
    pages = [content for name, content in files.items() if name.endswith(".html")]
    return [page for page in pages if b'class="footer' in page]
