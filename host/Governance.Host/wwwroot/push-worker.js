// Shows what the bureau sends to this browser. It keeps nothing, and comes between the page and the bureau in nothing else.
self.addEventListener("push", event => {
  const { title, body, tag } = event.data.json();
  event.waitUntil(self.registration.showNotification(title, { body, tag, icon: "/portal/mark.svg" }));
});

self.addEventListener("notificationclick", event => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow("/track"));
});
