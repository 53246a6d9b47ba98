// Answers that may spare the asking, while the subject is typed.

const pause = 350;

export function offerAnswers(page) {
  for (const box of page.querySelectorAll("[data-suggest]")) {
    const input = box.querySelector("input");
    const list = box.querySelector("[data-suggestions]");
    let timer;
    let latest = 0;
    input.addEventListener("input", event => {
      clearTimeout(timer);
      // An input method composes first; half a syllable is no question.
      if (event.isComposing) return;
      timer = setTimeout(ask, pause);
    });
    input.addEventListener("compositionend", () => { clearTimeout(timer); timer = setTimeout(ask, pause); });

    async function ask() {
      const words = input.value.trim();
      const turn = ++latest;
      const answers = words.length < 2 ? [] : await find(words);
      if (turn === latest) show(list, box.dataset.suggest, answers);
    }
  }
}

async function find(words) {
  try {
    const response = await fetch(`/suggestions?q=${encodeURIComponent(words.slice(0, 100))}`);
    return response.ok ? await response.json() : [];
  } catch {
    return [];
  }
}

function show(list, heading, answers) {
  list.hidden = answers.length === 0;
  list.replaceChildren();
  if (answers.length === 0) return;
  list.append(element("p", "suggestions__heading", heading));
  for (const { question, answer, call } of answers) {
    if (call.length > 0) {
      list.append(danger(question, answer, call));
      continue;
    }
    const details = element("details", "govuk-details answer");
    const summary = element("summary", "govuk-details__summary");
    summary.append(element("span", "govuk-details__summary-text", question));
    details.append(summary, element("div", "govuk-details__text written", answer));
    list.append(details);
  }
}

function danger(title, text, numbers) {
  const card = element("div", "stop");
  card.append(element("p", "stop__title", title));
  if (text) card.append(element("p", "stop__text", text));
  const calls = element("p", "stop__calls");
  for (const number of numbers) {
    const link = element("a", "stop__call", number);
    link.href = `tel:${number}`;
    calls.append(link);
  }
  card.append(calls);
  return card;
}

function element(name, classes, text) {
  const made = document.createElement(name);
  made.className = classes;
  if (text) made.textContent = text;
  return made;
}
