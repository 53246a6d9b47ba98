// The device's position beside the words of a place, when the citizen asks for it.

export function offerPosition(page) {
  if (!navigator.geolocation || !window.isSecureContext) return;
  for (const box of page.querySelectorAll("[data-position]")) {
    const point = box.querySelector("input");
    const use = box.querySelector("[data-position-use]");
    const clear = box.querySelector("[data-position-clear]");
    const status = box.querySelector("[role=status]");
    box.hidden = false;
    const show = text => {
      use.hidden = point.value !== "";
      clear.hidden = point.value === "";
      status.textContent = text;
    };
    const kept = () => point.value === "" ? "" : box.dataset.kept.replace("{0}", point.value);
    show(kept());
    use.addEventListener("click", () => navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        point.value = `${coords.latitude.toFixed(6)},${coords.longitude.toFixed(6)}`;
        show(kept());
      },
      () => show(box.dataset.failed),
      { enableHighAccuracy: true, timeout: 15000 }));
    clear.addEventListener("click", () => { point.value = ""; show(""); });
  }
}
