// What a script can add to a page that is complete without one: keys, and a copied link.
const events = [...document.querySelectorAll("article.event")];
const live = document.getElementById("live");

const address = (event) => new URL(event.querySelector("h3 a").href).href;

async function copy(event, button) {
  try {
    await navigator.clipboard.writeText(address(event));
    button.textContent = live.textContent = "Link copied";
  } catch {
    // Without the clipboard (a page that is not served securely) the address bar shows the link.
    location.hash = event.id;
    button.textContent = "See the address bar";
  }
  setTimeout(() => {
    button.textContent = "Copy link";
    live.textContent = "";
  }, 2000);
}

for (const event of events) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy link";
  button.setAttribute("aria-describedby", event.getAttribute("aria-labelledby"));
  button.addEventListener("click", () => copy(event, button));
  event.querySelector(".meta").append(button);
}

let current = -1;

function go(step) {
  const focused = events.findIndex((event) => event.contains(document.activeElement));
  current = Math.max(0, Math.min(events.length - 1, (focused < 0 ? current : focused) + step));
  events[current].querySelector("h3 a").focus();
}

const keys = {
  j: () => go(1),
  k: () => go(-1),
  t: () => document.getElementById("today")?.scrollIntoView({ block: "center" }),
};

if (events.length) {
  document.getElementById("keys").hidden = false;
  document.addEventListener("keydown", (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.altKey && Object.hasOwn(keys, event.key)) keys[event.key]();
  });
}
