// Hides the fields that the answers so far do not ask for. The server decides again by itself.

export function hideWhatIsNotAsked(page) {
  for (const form of page.querySelectorAll("form")) {
    const fields = [...form.querySelectorAll("[data-field]")];
    const stops = [...form.querySelectorAll("[data-stop][data-when]")];
    if (stops.length > 0 || fields.some(field => field.dataset.when)) {
      for (const note of form.querySelectorAll(".asked-when")) note.hidden = true;
      const update = () => show(form, fields, stops);
      form.addEventListener("change", update);
      window.addEventListener("pageshow", update);
      update();
    }
    offerAnonymity(form);
  }
}

function show(form, fields, stops) {
  const hidden = new Set();
  // In the order of the page: a field hangs on earlier ones only.
  for (const field of fields) {
    if (!field.dataset.when) continue;
    const asked = holds(form, field, hidden);
    field.hidden = !asked;
    if (!asked) hidden.add(field.dataset.field);
  }
  // A card looks at any field. What it sends says that it was there to be read.
  for (const stop of stops) {
    const stands = holds(form, stop, hidden);
    stop.hidden = !stands;
    for (const sent of stop.querySelectorAll("input")) sent.disabled = !stands;
  }
}

function holds(form, element, hidden) {
  return JSON.parse(element.dataset.when).every(condition => {
    if (hidden.has(condition.field)) return false;
    const given = answers(form, condition.field);
    return condition.anyOf.length === 0 ? given.length > 0 : given.some(value => condition.anyOf.includes(value));
  });
}

function answers(form, name) {
  const data = new FormData(form);
  return ["", ".year", ".kept"]
    .flatMap(part => data.getAll(`form.${name}${part}`))
    .filter(value => typeof value === "string" ? value.trim() !== "" : value.size > 0);
}

function offerAnonymity(form) {
  const choice = form.querySelector('[data-anonymous]');
  if (!choice) return;
  const update = () => { choice.hidden = !choice.dataset.anonymous.split(" ").includes(new FormData(form).get("kind")); };
  form.addEventListener("change", update);
  window.addEventListener("pageshow", update);
  update();
}
