/** The little of a page that this script touches. */
type Element = {
  hidden: boolean
  value: string
  textContent: string
  dataset: Record<string, string | undefined>
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): ArrayLike<Element>
  closest(selector: string): Element | null
  addEventListener(soort: 'click', doe: () => void): void
}
type Plek = { coords: { latitude: number; longitude: number; accuracy: number } }
declare const document: { querySelectorAll(selector: string): Iterable<Element> }
declare const navigator: {
  geolocation?: { getCurrentPosition(goed: (plek: Plek) => void, fout: () => void, keuze: object): void }
}

const keuze = { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 }

/** Asks the device only after a press, and never by itself. */
function zetKlaar(blok: Element): void {
  const veld = blok.closest('form')?.querySelector(`input[name=${blok.dataset.locatie}]`)
  const bericht = blok.querySelector('[data-locatie-bericht]')
  const { 0: vraag, 1: weg } = blok.querySelectorAll('button')
  if (!veld || !bericht || !vraag || !weg) return
  const zet = (waarde: string, tekst: string) => {
    veld.value = waarde
    bericht.textContent = tekst
    weg.hidden = waarde === ''
  }
  zet(veld.value, veld.value && 'Uw locatie gaat mee.')
  vraag.addEventListener('click', () => {
    zet('', 'Even wachten ...')
    navigator.geolocation!.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) => {
        const meters = Math.min(Math.round(accuracy), 999_999)
        zet(
          `${latitude.toFixed(5)},${longitude.toFixed(5)},${meters}`,
          `Uw locatie gaat mee, op ongeveer ${meters} meter precies.`,
        )
      },
      () => zet('', 'Dat is niet gelukt. Schrijf op waar het was.'),
      keuze,
    )
  })
  weg.addEventListener('click', () => zet('', 'Uw locatie gaat niet mee.'))
  blok.hidden = false
}

if (navigator.geolocation) for (const blok of document.querySelectorAll('[data-locatie]')) zetKlaar(blok)
