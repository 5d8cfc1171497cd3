/** Registers the service worker; `onWaiting` is told when a newer build is ready, with what puts it in place and loads it. */
export const registerServiceWorker = async (base: string, onWaiting: (takeOver: () => void) => void): Promise<void> => {
  if (!("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.register(`${base}sw.js`, { type: "module" });
  const offer = (): void => {
    const { waiting } = registration;
    // The first one of all takes nothing over from anybody.
    if (!waiting || !navigator.serviceWorker.controller) return;
    onWaiting(() => {
      navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
      waiting.postMessage("take-over");
    });
  };
  offer();
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", offer));
};
