// A form that a passkey fills in: the browser asks the device, the form carries what it signed.
// Where browsers know no passkeys, the form stays hidden.

const able = "PublicKeyCredential" in window && "parseCreationOptionsFromJSON" in PublicKeyCredential;

async function credentialFor(kind: string, options: unknown): Promise<PublicKeyCredential | null> {
  const found =
    kind === "make"
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options as PublicKeyCredentialCreationOptionsJSON) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options as PublicKeyCredentialRequestOptionsJSON) });
  return found as PublicKeyCredential | null;
}

for (const form of able ? document.querySelectorAll<HTMLFormElement>("form[data-passkey]") : []) {
  form.hidden = false;
  const trouble = form.querySelector<HTMLElement>("[data-trouble]")!;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    trouble.textContent = "";
    try {
      const asked = await fetch(`${form.action}/ask`, { method: "POST" });
      const credential = await credentialFor(form.dataset["passkey"]!, await asked.json());
      form.querySelector<HTMLInputElement>("[name=credential]")!.value = JSON.stringify(credential);
      form.submit();
    } catch {
      // The person turned it down, or the device has none: it may be tried again, or left.
      trouble.textContent = trouble.dataset["trouble"] ?? "";
    }
  });
}
