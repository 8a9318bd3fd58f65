import type { Stappenplan, Weegvraag } from '../netwerk/index.ts'

/** What somebody filled in, by the name of the field. Only ever in her browser and in the request. */
export type Antwoorden = Readonly<Record<string, string>>

export const tekstveldVan = (stap: string) => `stap-${stap}`
export const vraagveldVan = (vraag: string) => `vraag-${vraag}`

export const besluiten = {
  melden: { ja: 'Ja, ik meld', advies: 'Ik vraag eerst advies', nee: 'Nee, ik meld niet' },
  hulp: { ja: 'Ja, ik geef of regel hulp', nee: 'Nee' },
} as const

export const antwoordnamen: Readonly<Record<string, string>> = { ja: 'Ja', nee: 'Nee', twijfel: 'Ik twijfel' }

/** The names of the fields that there are; what else comes in is left alone. */
export function veldenVan(plan: Stappenplan): string[] {
  return [
    ...plan.stappen.map((stap) => tekstveldVan(stap.code)),
    ...plan.vragen.map((vraag) => vraagveldVan(vraag.code)),
    ...Object.keys(besluiten),
  ]
}

/** The answers that belong to this plan. */
export function antwoordenUit(plan: Stappenplan, body: Readonly<Record<string, unknown>>): Antwoorden {
  const ingevuld = veldenVan(plan).map((veld) => [veld, [body[veld]].flat()[0]] as const)
  return Object.fromEntries(ingevuld.filter((paar): paar is [string, string] => typeof paar[1] === 'string'))
}

export type Uitkomst = Readonly<{
  /** The questions whose answer leads to a melding by the law's own framework. */
  melden: Weegvraag[]
  /** The questions about which she doubts: then she asks advice. */
  twijfel: Weegvraag[]
  /** No suspicion left: write down and stop. */
  vastleggen: Weegvraag[]
}>

/**
 * What the answers mean by the framework: each by itself, none added up. With no suspicion the later questions say
 * nothing any more, except that danger always leads to a melding.
 */
export function weegUit(plan: Stappenplan, antwoorden: Antwoorden): Uitkomst {
  const gegeven = plan.vragen.map((vraag) => ({ vraag, antwoord: antwoorden[vraagveldVan(vraag.code)] }))
  const met = (gevolg: 'melden' | 'vastleggen') =>
    gegeven.filter(({ vraag, antwoord }) => isJaNee(antwoord) && vraag.bij[antwoord] === gevolg)
  const vastleggen = met('vastleggen')
  const melden = met('melden').filter(({ antwoord }) => vastleggen.length === 0 || antwoord === 'ja')
  return {
    melden: melden.map(({ vraag }) => vraag),
    twijfel: gegeven.filter(({ antwoord }) => antwoord === 'twijfel').map(({ vraag }) => vraag),
    vastleggen: melden.length > 0 ? [] : vastleggen.map(({ vraag }) => vraag),
  }
}

function isJaNee(antwoord: string | undefined): antwoord is 'ja' | 'nee' {
  return antwoord === 'ja' || antwoord === 'nee'
}

/** The text for her own file: what she wrote, step by step, and nothing that she did not. */
export function dossiertekst(plan: Stappenplan, antwoorden: Antwoorden, datum: string): string {
  const stappen = plan.stappen.map((stap, i) => {
    const delen = [antwoorden[tekstveldVan(stap.code)]?.trim() ?? '']
    if (stap.soort === 'wegen') delen.push(...plan.vragen.map((vraag) => regelVan(vraag, antwoorden)))
    if (stap.soort === 'beslissen') delen.push(...besluitregels(antwoorden))
    const inhoud = delen.filter(Boolean).join('\n')
    return `Stap ${i + 1}. ${stap.naam}\n${inhoud || 'Niet ingevuld.'}`
  })
  return [`${plan.naam}, ${datum}`, ...stappen].join('\n\n')
}

function regelVan(vraag: Weegvraag, antwoorden: Antwoorden): string {
  const antwoord = antwoordnamen[antwoorden[vraagveldVan(vraag.code)] ?? '']
  return antwoord ? `${vraag.vraag} ${antwoord}.` : ''
}

function besluitregels(antwoorden: Antwoorden): string[] {
  const melden = besluiten.melden[antwoorden.melden as keyof typeof besluiten.melden]
  const hulp = besluiten.hulp[antwoorden.hulp as keyof typeof besluiten.hulp]
  return [melden && `Melden? ${melden}.`, hulp && `Zelf hulp geven of regelen? ${hulp}.`].filter(
    (regel) => regel !== undefined,
  )
}
