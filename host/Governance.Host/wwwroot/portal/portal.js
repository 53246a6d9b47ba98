// Comforts. Every page works without them.
import { hideWhatIsNotAsked } from "./conditions.js";
import { offerAnswers } from "./suggestions.js";
import { offerPosition } from "./position.js";

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

hideWhatIsNotAsked(document);
offerAnswers(document);
offerPosition(document);
