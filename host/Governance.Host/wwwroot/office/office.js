// Keyboard of the office. It moves the browser's own focus, so that screen readers and the eye follow the same thing,
// and works without waiting for the server.
(() => {
  const typing = element => element?.closest("input, textarea, select, [contenteditable=true], .mud-popover");

  const links = () => [...document.querySelectorAll("[data-row]")];
  const opened = "office.opened";

  function move(by) {
    const rows = links();
    if (rows.length === 0) return;
    let at = rows.indexOf(document.activeElement);
    if (at < 0) {
      const last = sessionStorage.getItem(opened);
      at = rows.findIndex(row => row.getAttribute("href") === last);
      if (at >= 0) by = 0;
    }
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
    next.focus();
    next.closest("tr, li")?.scrollIntoView({ block: "nearest" });
  }

  function press(key) {
    const target = document.querySelector(`[data-key="${CSS.escape(key)}"]:not([disabled])`);
    target?.click();
    return target !== null;
  }

  document.addEventListener("keydown", event => {
    if ((event.ctrlKey || event.metaKey) && event.key === "Enter") {
      const form = event.target.closest?.("form");
      if (form) {
        // A text box hands its value over when it loses the focus.
        event.target.blur();
        form.requestSubmit();
        event.preventDefault();
      }
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === "Escape" && typing(event.target) && !event.target.closest(".mud-dialog")) {
      event.target.blur();
      return;
    }
    if (typing(event.target) || document.querySelector("dialog[open], .mud-dialog")) return;
    switch (event.key) {
      case "j": move(1); break;
      case "k": move(-1); break;
      case "/": document.querySelector("[data-search] input, input[data-search]")?.focus(); break;
      case "?": document.getElementById("desk-keys")?.showModal(); break;
      default:
        if (!press(event.key)) return;
    }
    event.preventDefault();
  });

  // What the screens call. A form that opens takes the focus to its first box; one that was refused shows why.
  window.desk = {
    save(name, type, bytes) {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([bytes], { type }));
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    },
    show(id) {
      const part = document.getElementById(id);
      part?.scrollIntoView({ block: "start" });
      part?.focus({ preventScroll: true });
    },
    enter(form) {
      (form.querySelector("textarea, input:not([type=hidden])") ?? form.querySelector("[type=submit]"))?.focus({ preventScroll: true });
      form.scrollIntoView({ block: "nearest" });
    },
    showProblem(form) {
      const wrong = form.querySelector("[aria-invalid=true], .choices-wrong input");
      wrong?.focus({ preventScroll: true });
      (form.querySelector("[role=alert]") ?? wrong)?.scrollIntoView({ block: "center" });
    },
  };

  // A host that came back knows nothing of this page any more. A page without half-written text is simply loaded anew.
  const lost = document.getElementById("components-reconnect-modal");
  lost?.addEventListener("components-reconnect-state-changed", event => {
    const state = event.detail.state;
    if (state === "hide") return lost.close();
    if (document.documentElement.dataset.ended) return;
    if (state === "show") window.deskSession?.ask();
    const over = ["failed", "rejected", "resume-failed"].includes(state);
    if (over && !document.querySelector("form.act, .rule-form, .designer-editor, .mud-dialog")) return location.reload();
    lost.dataset.over = over;
    if (!lost.open) lost.showModal();
  });

  document.addEventListener("click", event => {
    const row = event.target.closest?.("[data-row]");
    if (row) sessionStorage.setItem(opened, row.getAttribute("href"));
    const answer = event.target.closest?.("[data-lost]")?.dataset.lost;
    if (answer === "reload") {
      window.deskSession?.keep();
      location.reload();
    }
    if (answer === "close") lost.close();
    const shown = event.target.closest?.("[data-shows]");
    if (shown) window.desk.show(shown.dataset.shows);
    const opener = event.target.closest?.("[data-opens]");
    if (opener) document.getElementById(opener.dataset.opens)?.showModal();
  });
})();
