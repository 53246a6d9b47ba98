// This browser notifies its owner of news, when he asks for it on his tracking page.

export function offerPush(page) {
  const form = page.querySelector("[data-push]");
  if (!form || !window.isSecureContext || !("serviceWorker" in navigator) || !("PushManager" in window) || !("Notification" in window)) return;
  const use = form.querySelector("[data-push-use]");
  const status = form.querySelector("[role=status]");
  form.hidden = false;
  use.hidden = false;
  use.addEventListener("click", async () => {
    use.disabled = true;
    status.textContent = form.dataset.waiting;
    const wrong = await subscribe(form);
    if (wrong) {
      status.textContent = wrong;
      use.disabled = false;
      return;
    }

    form.requestSubmit();
  });
}

// Fills the form in; says what is wrong where that cannot be.
async function subscribe(form) {
  if (await Notification.requestPermission() !== "granted") return form.dataset.denied;
  try {
    await navigator.serviceWorker.register("/push-worker.js");
    const { pushManager } = await navigator.serviceWorker.ready;
    const key = bytes(form.dataset.key);
    const before = await pushManager.getSubscription();
    // Of a platform with another key, or of the same address before it was set up anew.
    if (before && !same(before.options.applicationServerKey, key)) await before.unsubscribe();
    const { endpoint, keys } = (await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })).toJSON();
    const typed = { "push-endpoint": endpoint, "push-key": keys.p256dh, "push-auth": keys.auth };
    for (const [name, value] of Object.entries(typed)) form.elements[name].value = value;
    return "";
  } catch {
    return form.dataset.failed;
  }
}

const bytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), sign => sign.charCodeAt(0));

const same = (buffer, key) => !!buffer && [...new Uint8Array(buffer)].every((value, index) => value === key[index]);
