import { type Gegeven, soortnaam, tekstenVan } from '../betrokken/gegeven.ts'
import type { BetrokkenInhoud, SignaalInhoud } from '../signaal.inhoud.ts'
import { volledigeNamen } from '../volledige-namen.ts'
import { cijferreeksen, kaal, zichtbaar } from './schrijfwijze.ts'

/** By what one persoon or object of a signaal would be recognised in a text; `vormen` in one spelling, the longest first. */
export type Kenmerk = Readonly<{ bij: string; vormen: readonly string[]; nummers: readonly string[] }>
type Bekend = Pick<BetrokkenInhoud, 'wat' | 'rol' | 'toelichting'> & { soort: string }
type Verhaal = Pick<SignaalInhoud, 'plaats' | 'feiten' | 'interpretatie'>

/** The same for the check and for the page that shows what it found: also of what was withdrawn, and of every field. */
export function kenmerkenVanGegevens(
  gegevens: readonly Gegeven[],
  { plaats, feiten, interpretatie }: Verhaal,
): Kenmerk[] {
  const betrokken = gegevens.map((gegeven) => ({ ...gegeven, toelichting: tekstenVan(gegeven).join('\n') }))
  return kenmerkenVan({ betrokken, plaats, feiten, interpretatie })
}

/** Everything in a signaal by which somebody could be found. */
export function kenmerkenVan({
  betrokken,
  plaats,
  ...rest
}: Verhaal & { betrokken: readonly Bekend[] }): Kenmerk[] {
  const plek = { bij: 'Plaats van het signaal', vormen: opLengte(adresvormen(plaats)), nummers: [] }
  const verhaal = zichtbaar(`${rest.feiten}\n/ / /\n${rest.interpretatie}`)
  const genoemd = {
    bij: 'Genoemd in het signaal',
    vormen: opLengte(inZinnen(verhaal)),
    nummers: nummersIn(verhaal, 9),
  }
  return [...betrokken.map(kenmerkVan), plek, genoemd].filter((k) => k.vormen.length + k.nummers.length > 0)
}

function kenmerkVan({ soort, rol, wat, toelichting }: Bekend): Kenmerk {
  const [naam, rest] = [zichtbaar(wat), zichtbaar(toelichting)]
  return {
    bij: `${soortnaam(soort, rol)}: ${wat}`,
    vormen: opLengte([...vormenVan(soort, naam), ...inZinnen(rest)]),
    nummers: nummersIn(`${naam}\n/ / /\n${rest}`, soort === 'telefoon' ? 6 : 9),
  }
}

/** What leads to somebody in ordinary sentences. */
function inZinnen(tekst: string): string[] {
  return [...volledigeNamen(tekst).map(kaal), ...postcodes(tekst), ...tekens(tekst)]
}

function nummersIn(tekst: string, minstens: number): string[] {
  return (
    cijferreeksen(tekst)
      .map(({ cijfers }) => cijfers)
      .filter((cijfers) => cijfers.length >= minstens)
      // The last nine are the same with and without a country in front.
      .map((cijfers) => cijfers.slice(-9))
  )
}

function vormenVan(soort: string, wat: string): string[] {
  if (soort === 'adres') return adresvormen(wat)
  // A feit is a sentence: only the names and numbers in it lead to somebody.
  if (soort === 'feit') return []
  if (soort === 'persoon') return [kaal(wat), ...naamdelen(wat), omgekeerd(wat)]
  if (soort === 'bedrijf')
    return [kaal(wat), kaal(wat.replace(/(?<!\S)(b\.?v|n\.?v|v\.?o\.?f|stichting)\b\.?/gi, ''))]
  return [kaal(wat.replace(/\b(https?:\/\/)?(www\.)?/gi, '')), ...tekens(wat), ...hoofdlettergroepen(wat)]
}

function opLengte(vormen: readonly string[]): string[] {
  return [...new Set(vormen)].filter((vorm) => vorm.length >= 2).sort((a, b) => b.length - a.length)
}

// Beside a name, and no name themselves.
const tussenwoorden = [
  'het',
  'een',
  'van',
  'der',
  'den',
  'ten',
  'ter',
  'met',
  'die',
  'dat',
  'bij',
  'uit',
  'aan',
  'ook',
  'wel',
]
const aanspreekvormen = ['mevrouw', 'meneer', 'heer', 'mevr', 'dhr']
const geenNaam = new Set([...tussenwoorden, ...aanspreekvormen])
// "Man met de pet", "Chauffeur": how a description begins when nobody knows the name.
const zonderNaam = new Set([
  ...[
    'de',
    'een',
    'het',
    'die',
    'deze',
    'twee',
    'drie',
    'enkele',
    'meerdere',
    'onbekend',
    'onbekende',
    'iemand',
  ],
  ...[
    'man',
    'mannen',
    'vrouw',
    'vrouwen',
    'meisje',
    'jongen',
    'kind',
    'moeder',
    'vader',
    'zus',
    'broer',
    'zoon',
    'dochter',
  ],
  ...[
    'baas',
    'eigenaar',
    'eigenaresse',
    'chauffeur',
    'buurman',
    'buurvrouw',
    'bewoner',
    'werkgever',
    'medewerker',
  ],
  ...[
    'klant',
    'verhuurder',
    'uitzender',
    'slachtoffer',
    'verdachte',
    'jonge',
    'oude',
    'oudere',
    'blonde',
    'lange',
    'grote',
  ],
])
const metHoofdletter = (woord: string) => /^\p{Lu}/u.test(woord)
const losseWoorden = (tekst: string) => tekst.split(/[^\p{L}\p{M}'’]+/u).filter(Boolean)

/** First name and surname apart. Of "De man met de pet" nothing, of "Piet met de pet" the first, of "jan bakker" both. */
function naamdelen(wat: string): string[] {
  const woorden = losseWoorden(wat)
  const beschrijft = zonderNaam.has(woorden[0]?.toLowerCase() ?? '')
  const zonderHoofdletters = !beschrijft && woorden.length <= 3 && !woorden.some(metHoofdletter)
  const namen = woorden.filter(
    (woord, plek) => zonderHoofdletters || (metHoofdletter(woord) && !(plek === 0 && beschrijft)),
  )
  return namen.map(kaal).filter((naam) => naam.length >= 3 && !geenNaam.has(naam))
}

/** "Zand, Mila van der" for "Mila van der Zand", also when it was written without capitals. */
function omgekeerd(wat: string): string {
  const woorden = losseWoorden(wat)
  return kaal([woorden.at(-1) ?? '', ...woorden.slice(0, -1)].join(' '))
}

const straatwoord = /^\p{L}{3,}(straat|laan|weg|plein|dreef|singel|gracht|steeg|kade|dijk|hof)$/u

/** The whole, street with number, the postcode, and the name of a street. A town alone says too little. */
function adresvormen(tekst: string): string[] {
  const wat = zichtbaar(tekst)
  const metNummer = [...wat.matchAll(/([\p{L}\p{M}'’-]+)\.?\s+(\d{1,5})(?!\d)/gu)]
  const heel = losseWoorden(wat).length > 1 || /\d/.test(wat) ? [kaal(wat)] : []
  return [
    ...heel,
    ...metNummer.map(([, straat, nummer]) => kaal(`${straat}${nummer}`)),
    ...postcodes(wat),
    ...losseWoorden(wat)
      .map(kaal)
      .filter((woord) => straatwoord.test(woord)),
  ]
}

function postcodes(tekst: string): string[] {
  return [...tekst.matchAll(/\b[1-9]\d{3}\s?[A-Za-z]{2}\b/g)].map((m) => kaal(m[0]))
}

/** A licence plate, an account or an address on the web: letters with figures or signs in them. */
function tekens(tekst: string): string[] {
  const stukken = tekst.split(/[\s()<>,;]+/).filter((stuk) => /[@_\d]/.test(stuk) && /\p{L}/u.test(stuk))
  return stukken
    .map((stuk) => kaal(stuk.replace(/^(https?:\/\/)?(www\.)?/i, '')))
    .filter((stuk) => stuk.length >= 5)
}

/** "B 123 XYZ": a plate that was written with spaces. */
function hoofdlettergroepen(wat: string): string[] {
  const groepen = wat.matchAll(/\b[A-Z0-9]{1,4}(?:[\s.-][A-Z0-9]{1,4}){1,3}\b/g)
  return [...groepen]
    .map((m) => kaal(m[0]))
    .filter((stuk) => /\d/.test(stuk) && /[a-z]/.test(stuk) && stuk.length >= 5)
}
