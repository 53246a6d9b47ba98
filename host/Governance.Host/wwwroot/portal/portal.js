// Comforts. Every page works without them.
import { hideWhatIsNotAsked } from "./conditions.js";
import { offerAnswers } from "./suggestions.js";
import { offerPosition } from "./position.js";
import { offerPush } from "./push.js";

document.querySelector("[data-errors]")?.focus();

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

// A second press does not send a second time; the way back makes the button new.
for (const button of document.querySelectorAll("[data-once]")) {
  button.form.addEventListener("submit", () => setTimeout(() => { button.disabled = true; }));
  window.addEventListener("pageshow", () => { button.disabled = false; });
}

// Whoever leaves at once leaves no page behind to come back to; on a keyboard, Escape pressed three times does the same.
for (const link of document.querySelectorAll("[data-leave]")) {
  const leave = () => { document.body.hidden = true; location.replace(link.href); };
  link.addEventListener("click", event => { event.preventDefault(); leave(); });
  let pressed = 0;
  document.addEventListener("keydown", event => {
    pressed = event.key === "Escape" ? pressed + 1 : 0;
    if (pressed === 3) leave();
  });
}

// The picture on a receipt leads here with the code behind the #, which no server sees: it is posted, and leaves the address.
if (location.pathname === "/track" && location.hash.length > 1) {
  const code = document.getElementById("code");
  code.value = decodeURIComponent(location.hash.slice(1));
  history.replaceState(null, "", "/track");
  code.form.submit();
}

hideWhatIsNotAsked(document);
offerAnswers(document);
offerPosition(document);
offerPush(document);
