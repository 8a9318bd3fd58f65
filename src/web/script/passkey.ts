import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'

/** The little of a page that this script touches; the rest of the house does not know a browser. */
type Element = {
  hidden: boolean
  value: string
  textContent: string
  dataset: Record<string, string | undefined>
  querySelector(selector: string): Element | null
  closest(selector: string): Element | null
  addEventListener(soort: 'click', doe: () => void): void
  requestSubmit(): void
  focus(): void
}
declare const document: { querySelectorAll(selector: string): ArrayLike<Element> & Iterable<Element> }

type Bouwstenen = { form: Element; blok: Element; bericht: Element }

/** Makes or uses a passkey and puts the answer in the form; without WebAuthn the page stays as it is. */
function zetKlaar(blok: Element): void {
  const form = blok.closest('form')
  const bericht = blok.querySelector('[data-passkey-bericht]')
  const knop = blok.querySelector('button')
  if (!form || !bericht || !knop) return
  for (const zonder of document.querySelectorAll('[data-passkey-zonder]')) zonder.hidden = true
  blok.hidden = false
  knop.addEventListener('click', () => void doe({ form, blok, bericht }))
}

async function doe({ form, blok, bericht }: Bouwstenen): Promise<void> {
  bericht.textContent = ''
  try {
    const antwoord = await vraag(form, blok)
    form.querySelector('input[name=passkey]')!.value = JSON.stringify(antwoord)
    if (blok.dataset.verstuur) form.requestSubmit()
    else bericht.textContent = blok.dataset.gelukt ?? ''
  } catch {
    bericht.textContent = 'Dat is niet gelukt. Probeer het opnieuw, of kies een andere manier.'
  }
}

async function vraag(form: Element, blok: Element): Promise<unknown> {
  const optionsJSON = JSON.parse(blok.dataset.opties ?? '{}')
  if (blok.dataset.passkey === 'gebruik') return await startAuthentication({ optionsJSON })
  const naam = form.querySelector('input[name=inlognaam]')?.value || blok.dataset.inlognaam
  if (naam) optionsJSON.user = { ...optionsJSON.user, name: naam, displayName: naam }
  return await startRegistration({ optionsJSON })
}

if (browserSupportsWebAuthn()) for (const blok of document.querySelectorAll('[data-passkey]')) zetKlaar(blok)
