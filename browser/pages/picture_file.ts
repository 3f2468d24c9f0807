// Saves a picture of a page as PNG, drawn on this device: no server needs a drawing library.
const TIMES = 2; // for screens and slides with fine dots

export async function savePng(address: string, name: string): Promise<void> {
  const svg = await (await fetch(address)).text();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const [, , , width = "1200", height = "700"] = /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(svg) ?? [];
  const canvas = document.createElement("canvas");
  canvas.width = Number(width) * TIMES;
  canvas.height = Number(height) * TIMES;
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const link = document.createElement("a");
  link.href = canvas.toDataURL("image/png");
  link.download = name;
  link.click();
}

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-png]"))
  button.addEventListener("click", () => void savePng(button.dataset["png"]!, button.dataset["name"] ?? "picture.png"));
for (const button of document.querySelectorAll("[data-print]")) button.addEventListener("click", () => print());
