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
      // The first closes the list below a box, and the officer stays where he was; the next leaves the box.
      if (!document.querySelector(".mud-popover-open .mud-list")) event.target.blur();
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
      form.dispatchEvent(new CustomEvent("desk-refused", { bubbles: true }));
      const wrong = form.querySelector("[aria-invalid=true], .choices-wrong input");
      wrong?.focus({ preventScroll: true });
      (form.querySelector("[role=alert]") ?? wrong)?.scrollIntoView({ block: "center" });
    },
  };

  // What was put aside leaves the keyboard at the button that opens it again.
  let aside = null;
  document.addEventListener("click", event => {
    const form = event.target.closest?.("[data-aside]")?.closest("form.act");
    if (form) aside = form.dataset.act;
  }, true);
  new MutationObserver(() => {
    const opener = aside !== null && document.querySelector(`.acts [data-opens-act="${CSS.escape(aside)}"]`);
    if (!opener) return;
    aside = null;
    opener.focus();
  }).observe(document.body, { childList: true, subtree: true });

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

  // A live screen is drawn anew while somebody presses: what was typed a moment ago is taken over, a mistake goes from under its field, and the
  // button moves from under a mouse that has not moved. The browser then clicks on nothing; what was pressed is what was meant.
  const slip = 8;
  let pressed = null;
  document.addEventListener("pointerdown", event => {
    // A box and its label are one: the browser lets a click on either turn it.
    const what = event.target.closest?.("button, a[href], summary, label, input[type=checkbox], input[type=radio]");
    const target = event.isPrimary && event.button === 0 && (what?.closest("label") ?? what);
    pressed = target ? { target, x: event.clientX, y: event.clientY } : null;
  }, true);
  document.addEventListener("pointercancel", () => pressed = null, true);
  document.addEventListener("pointerup", event => {
    const was = pressed;
    pressed = null;
    if (!was?.target.isConnected || was.target.contains(event.target)) return;
    if (Math.hypot(event.clientX - was.x, event.clientY - was.y) < slip) was.target.click();
  }, true);

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
