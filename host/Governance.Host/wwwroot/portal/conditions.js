// Hides the fields that the answers so far do not ask for. The server decides again by itself.

export function hideWhatIsNotAsked(page) {
  for (const form of page.querySelectorAll("form")) {
    const fields = [...form.querySelectorAll("[data-field]")];
    if (fields.some(field => field.dataset.when)) {
      for (const note of form.querySelectorAll(".asked-when")) note.hidden = true;
      const update = () => show(form, fields);
      form.addEventListener("change", update);
      window.addEventListener("pageshow", update);
      update();
    }
    offerAnonymity(form);
  }
}

function show(form, fields) {
  const hidden = new Set();
  // In the order of the page: a field hangs on earlier ones only.
  for (const field of fields) {
    if (!field.dataset.when) continue;
    const asked = JSON.parse(field.dataset.when).every(condition => {
      if (hidden.has(condition.field)) return false;
      const given = answers(form, condition.field);
      return condition.anyOf.length === 0 ? given.length > 0 : given.some(value => condition.anyOf.includes(value));
    });
    field.hidden = !asked;
    if (!asked) hidden.add(field.dataset.field);
  }
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
