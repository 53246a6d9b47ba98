// The officer's session as his live page sees it: it says when somebody is there, warns before the end, covers the page after it,
// and keeps what was typed and not sent, for the same officer alone, until he is back.
(() => {
  const account = document.querySelector("meta[name=desk-account]")?.content;
  if (!account) return;
  const address = "/office/session";
  const storedUnder = "office.kept";
  const second = 1000;
  const sayEvery = 20 * second;
  const warnBefore = 120;
  const part = id => document.getElementById(id);

  // What somebody has typed, and where; what a form came filled with is no loss.
  const typed = new Map();
  const texts = ["textarea", "input:not([type])",
    ...["text", "tel", "email", "url", "number", "date", "datetime-local"].map(type => `input[type=${type}]`)].join();
  const isText = field => field.matches?.(texts)
    && !field.readOnly && !field.closest("[data-search], .queue-filters, .desk-kept");
  const clean = text => (text ?? "").replace(/\s+/g, " ").trim();
  const labelOf = field => clean(field.labels?.[0]?.textContent ?? field.getAttribute("aria-label") ?? field.name);
  const placeOf = field => clean(field.closest("form, section, .card, .mud-dialog")?.querySelector("h2, h3")?.firstChild?.textContent);

  document.addEventListener("input", event => {
    const field = event.target;
    if (isText(field))
      typed.set(field, { account, path: location.pathname, place: placeOf(field), label: labelOf(field), act: field.closest("form.act") !== null });
  }, true);

  // What is sent is no longer his alone, unless it is refused; what is put aside is kept by the page itself, as long as that is there.
  function mark(form, how) {
    const inIt = [...typed].filter(([field]) => form.contains(field)).map(([, where]) => where);
    for (const where of typed.values())
      if (inIt.some(one => isSame(one, where))) where.is = how;
  }

  document.addEventListener("submit", event => event.target.matches("form.act") && mark(event.target, "sent"), true);
  document.addEventListener("desk-refused", event => mark(event.target, undefined));
  document.addEventListener("click", event => {
    const form = event.target.closest?.("[data-aside]")?.closest("form.act");
    if (form) mark(form, "aside");
  }, true);

  function stored() {
    try {
      return JSON.parse(sessionStorage.getItem(storedUnder)) ?? [];
    } catch {
      return [];
    }
  }

  function store(texts) {
    try {
      if (texts.length === 0) sessionStorage.removeItem(storedUnder);
      else sessionStorage.setItem(storedUnder, JSON.stringify(texts));
      return true;
    } catch {
      return false;
    }
  }

  const isSame = (one, other) => ["account", "path", "place", "label"].every(part => one[part] === other[part]);

  /** Puts texts into the store, the later over the earlier of one place; true when there is nothing that could be lost. */
  function add(entries) {
    const now = entries.filter(([field]) => field.value.trim() !== "")
      .map(([field, { account, path, place, label }]) => ({ account, path, place, label, value: field.value }));
    const last = now.filter((text, at) => !now.slice(at + 1).some(later => isSame(later, text)));
    const before = stored().filter(old => !last.some(text => isSame(text, old)));
    return { any: last.length > 0, kept: last.length === 0 || store([...before, ...last]) };
  }

  /** What is typed and still on the page, or was put aside there. */
  const keep = () => add([...typed].filter(([field, where]) => field.isConnected || where.is === "aside"));

  // A form that is gone and was neither sent nor put aside: its officer went on, or the page failed. What he put aside goes with its page.
  function keepWhatIsGone() {
    const gone = [...typed].filter(([field, where]) => where.act && !field.isConnected
      && (where.is === undefined || (where.is === "aside" && where.path !== location.pathname)));
    if (add(gone).any) show();
    for (const [field, where] of typed)
      if (!field.isConnected && (where.is !== "aside" || where.path !== location.pathname)) typed.delete(field);
  }

  function ended(sentence) {
    if (document.documentElement.dataset.ended) return;
    document.documentElement.dataset.ended = "yes";
    const { any, kept } = keep();
    const shown = part("desk-ended");
    shown.querySelector("[data-says]").textContent = sentence;
    shown.querySelector("[data-kept]").hidden = !any || !kept;
    shown.querySelector("[data-not-kept]").hidden = kept;
    shown.querySelector("[data-close]").hidden = kept;
    shown.querySelector("[data-again]").href = `/office/sign-in?back=${encodeURIComponent(location.pathname + location.search)}`;
    shown.addEventListener("cancel", event => kept && event.preventDefault());
    shown.querySelector("[data-close]").addEventListener("click", () => shown.close());
    part("components-reconnect-modal")?.close();
    part("desk-idle").close();
    shown.showModal();
  }

  // How long the session lasts, as the host reckons it: another window of this officer may have kept it alive.
  let next;
  async function ask(method = "GET") {
    clearTimeout(next);
    let wait = 30;
    try {
      const answer = await fetch(address, { method, credentials: "same-origin", cache: "no-store" });
      if (answer.status === 401) return ended((await answer.json()).ended);
      if (answer.ok) {
        const standing = await answer.json();
        // Somebody else has signed in with this browser: what stands here was opened in another name.
        if (standing.account !== account) return ended(part("desk-ended").querySelector("h2").textContent);
        const warning = part("desk-idle");
        const soon = standing.left <= warnBefore;
        warning.querySelector("[data-idle]").hidden = !standing.byTouch;
        warning.querySelector("[data-longest]").hidden = standing.byTouch;
        if (soon && !warning.open && (standing.byTouch || !warning.dataset.seen)) warning.showModal();
        if (!soon && warning.open) warning.close();
        wait = soon ? Math.max(1, Math.min(15, standing.left + 1)) : Math.min(60, standing.left - warnBefore);
      }
    } catch {
      // The host is away; the page says so itself.
    }
    if (!document.documentElement.dataset.ended) next = setTimeout(ask, wait * second);
  }

  let said = Date.now();
  function touched(event) {
    if (Date.now() - said < sayEvery || event.target.closest?.("#desk-idle")) return;
    said = Date.now();
    ask("POST");
  }

  for (const sign of ["pointerdown", "keydown", "wheel", "touchstart"]) document.addEventListener(sign, touched, { capture: true, passive: true });
  part("desk-idle").addEventListener("close", () => {
    part("desk-idle").dataset.seen = "yes";
    said = Date.now();
    if (!document.documentElement.dataset.ended) ask("POST");
  });
  part("desk-idle").querySelector("[data-stay]").addEventListener("click", () => part("desk-idle").close());
  document.addEventListener("submit", event => {
    if (event.target.matches(".desk-out")) keep();
  }, true);

  // Back again: each text goes into the field that it came from, as soon as that is there and empty.
  const panel = part("desk-kept");
  const mine = () => stored().filter(text => text.account === account);
  function show() {
    const texts = mine();
    panel.hidden = texts.length === 0;
    panel.querySelector("ul").replaceChildren(...texts.map(text => {
      const line = panel.querySelector("template").content.cloneNode(true);
      const name = [text.place, text.label].filter(Boolean).join(" · ");
      line.querySelector("strong").textContent = name;
      line.querySelector("[data-there]").href = text.path;
      line.querySelector("[data-there]").hidden = text.path === location.pathname;
      line.querySelector("textarea").value = text.value;
      line.querySelector("textarea").setAttribute("aria-label", name);
      return line;
    }));
  }

  function putBack() {
    for (const text of mine()) {
      if (text.path !== location.pathname) continue;
      const field = [...document.querySelectorAll("main textarea, main input, .mud-dialog textarea, .mud-dialog input")]
        .find(one => isText(one) && one.value === "" && labelOf(one) === text.label && placeOf(one) === text.place);
      if (!field) continue;
      const type = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
      Object.getOwnPropertyDescriptor(type.prototype, "value").set.call(field, text.value);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
      store(stored().filter(one => !isSame(one, text)));
      show();
    }
  }

  panel.querySelector("[data-drop]").addEventListener("click", () => {
    store(stored().filter(text => text.account !== account));
    show();
  });
  show();
  let shownAt = location.pathname;
  new MutationObserver(() => {
    keepWhatIsGone();
    if (mine().length === 0) return;
    putBack();
    if (shownAt !== location.pathname) show();
    shownAt = location.pathname;
  }).observe(document.body, { childList: true, subtree: true });
  window.addEventListener("pagehide", keep);
  window.deskSession = { ask, keep };
  ask();
})();
