import { plaatssleutel } from './plaatsnaam.ts'
import type { Bevinding } from './regio-fout.ts'
import { type Gevonden, vind } from './vind.ts'

const uniek = [
  'gemeenten.*.code',
  'gemeenten.*.cbsCode',
  'functies.*.code',
  'partners.*.code',
  'rollen.*.code',
  'zwareRollen.*.rol',
  'fasemodel.stappen.*.code',
  'fasemodel.stappen.*.wegingen.*',
  'fasemodel.wegingen.*.code',
  'fasemodel.wegingen.*.privacycheck',
  'afwijsredenen.*.code',
  'doorverwijzingen.*.code',
  'antwoorden.*.code',
  'stappenplan.stappen.*.code',
  'stappenplan.vragen.*.code',
  'belwijzer.*.situatie',
  'bronnen.*.code',
  'feitbronnen.*.code',
  'slachtoffercheck.vragen.*.code',
  'slachtoffercheck.uitkomsten.*.code',
] as const

const verwijzingen = [
  ['meldpunt.gemeenteBijOnbekend', 'gemeenten.*.code', 'de gemeente'],
  ['meldpunt.andereTijden.*.gemeenten.*', 'gemeenten.*.code', 'de gemeente'],
  ['partners.*.gemeenten.*', 'gemeenten.*.code', 'de gemeente'],
  ['partners.*.antwoord', 'termijnen.*.code', 'de termijn'],
  ['partners.*.onderdeelVan', 'partners.*.code', 'de partner'],
  ['verschijningsvormen.*.onder', 'verschijningsvormen.*.code', 'de verschijningsvorm'],
  ['zwareRollen.*.rol', 'rollen.*.code', 'de rol'],
  ['verbodenCombinaties.*.rol', 'rollen.*.code', 'de rol'],
  ['verbodenCombinaties.*.nietMet.*', 'rollen.*.code', 'de rol'],
  ['fasemodel.wegingen.*.rollen.*', 'rollen.*.code', 'de rol'],
  ['fasemodel.stappen.*.wegingen.*', 'fasemodel.wegingen.*.code', 'de weging'],
  ['fasemodel.wegingen.*.code', 'fasemodel.stappen.*.wegingen.*', 'een stap met weging'],
  ...(['stop', 'terug', 'sluiting', 'heropend'] as const).map(
    (wat) => [`fasemodel.regie.${wat}.*`, 'rollen.*.code', 'de rol'] as const,
  ),
  ['termijnen.*.rollen.*', 'rollen.*.code', 'de rol'],
  ['afwijsredenen.*.termijn', 'termijnen.*.code', 'de termijn'],
  ['afwijsredenen.*.antwoord', 'antwoorden.*.code', 'het antwoord'],
  ['doorverwijzingen.*.partners.*', 'partners.*.code', 'de partner'],
  ['signalen.*.vorm', 'verschijningsvormen.*.code', 'de verschijningsvorm'],
  ['signalen.*.functies.*', 'functies.*.code', 'de functie'],
  ['stappenplan.partner', 'partners.*.code', 'de partner'],
  ['belwijzer.*.bel.*', 'partners.*.code', 'de partner'],
  ['indicatoren.*.vorm', 'verschijningsvormen.*.code', 'de verschijningsvorm'],
  ['indicatoren.*.element', 'wetselementen.*.code', 'het element'],
  ['acuut.*.vormen.*', 'verschijningsvormen.*.code', 'de verschijningsvorm'],
] as const

const gedateerd = [
  'verschijningsvormen',
  'plaatssoorten',
  'termijnen',
  'feestdagen',
  'signalen',
  'wetselementen',
  'indicatoren',
  'risicofactoren',
  'acuut',
  'verstrekgronden',
]

/**
 * What must hold between the files. Works on raw contents, so that one broken file does not hide what is wrong
 * in another.
 */
export function controleerRegio(inhoud: unknown): Bevinding[] {
  return [
    ...uniek.flatMap((patroon) => dubbelen(vind(inhoud, patroon), (waarde) => waarde)),
    ...vind(inhoud, 'fasemodel.wegingen.*').flatMap(({ pad, waarde }) =>
      dubbelen(
        vind(waarde, 'uitkomsten.*.code').map((u) => ({ ...u, pad: [...pad, ...u.pad] })),
        (code) => code,
      ),
    ),
    ...dubbelen(
      [
        ...vind(inhoud, 'gemeenten.*.woonplaatsen.*.naam'),
        ...vind(inhoud, 'gemeenten.*.woonplaatsen.*.ookBekendAls.*'),
      ],
      (naam) => plaatssleutel(String(naam)),
    ),
    ...verwijzingen.flatMap(([van, naar, wat]) => losseEinden(vind(inhoud, van), vind(inhoud, naar), wat)),
    ...zichzelf(inhoud),
    ...gedateerd.flatMap((lijst) => perioden(vind(inhoud, `${lijst}.*`))),
    ...postcodes(vind(inhoud, 'gemeenten.*.postcodes.reeksen.*')),
    ...vertalingen(inhoud),
    ...belbaar(inhoud),
    ...vastTeLeggen(inhoud),
    ...vind(inhoud, 'termijnen.*.pauze')
      .filter(({ waarde }) => waarde === true)
      .map(({ pad }) => ({ pad, zin: 'schrijf hoe lang de termijn mag stilstaan, zoals P28D' })),
  ]
}

/** What was told in danger is only written down by writing it down: the FG judges that, and nothing else. */
function vastTeLeggen(inhoud: unknown): Bevinding[] {
  return vind(inhoud, 'termijnen.*')
    .filter(({ waarde }) => {
      const { code, metDeHand } = waarde as { code?: unknown; metDeHand?: unknown }
      return code === 'acuut-vastleggen' && metDeHand !== false
    })
    .map(({ pad }) => ({
      pad,
      zin: 'deze termijn kan niet met de hand klaar zijn: schrijf `metDeHand: false`',
    }))
}

function dubbelen(gevonden: Gevonden[], sleutel: (waarde: unknown) => unknown): Bevinding[] {
  const gezien = new Set<unknown>()
  return gevonden.flatMap(({ pad, waarde }) => {
    const dubbel = gezien.has(sleutel(waarde))
    gezien.add(sleutel(waarde))
    return dubbel ? [{ pad, zin: `“${waarde}” komt al eerder voor` }] : []
  })
}

/** An empty list of targets means that its file could not be read: that is reported already. */
function losseEinden(van: Gevonden[], naar: Gevonden[], wat: string): Bevinding[] {
  const bekend = new Set(naar.map(({ waarde }) => waarde))
  if (bekend.size === 0) return []
  return van
    .filter(({ waarde }) => !bekend.has(waarde))
    .map(({ pad, waarde }) => ({ pad, zin: `${wat} “${waarde}” bestaat niet` }))
}

function zichzelf(inhoud: unknown): Bevinding[] {
  return vind(inhoud, 'verbodenCombinaties.*').flatMap(({ pad, waarde }) =>
    vind(waarde, 'nietMet.*')
      .filter((ander) => ander.waarde === (waarde as { rol?: unknown }).rol)
      .map((ander) => ({
        pad: [...pad, ...ander.pad],
        zin: `“${ander.waarde}” kan niet met zichzelf botsen`,
      })),
  )
}

type Regel = { code?: unknown; geldigVan?: unknown; geldigTot?: unknown }

function perioden(gevonden: Gevonden[]): Bevinding[] {
  return gevonden.flatMap(({ pad, waarde }, plek) => {
    const regel = waarde as Regel
    if (typeof regel.geldigTot === 'string' && regel.geldigTot <= String(regel.geldigVan))
      return [{ pad: [...pad, 'geldigTot'], zin: '“geldigTot” moet na “geldigVan” liggen' }]
    const botst = gevonden.slice(0, plek).some(({ waarde: eerder }) => overlappen(regel, eerder as Regel))
    return botst ? [{ pad, zin: `“${regel.code}” geldt al in (een deel van) deze periode` }] : []
  })
}

function overlappen(a: Regel, b: Regel): boolean {
  const tot = (regel: Regel) => String(regel.geldigTot ?? '9999-12-31')
  return (
    typeof a.code === 'string' &&
    a.code === b.code &&
    String(a.geldigVan) < tot(b) &&
    String(b.geldigVan) < tot(a)
  )
}

function postcodes(reeksen: Gevonden[]): Bevinding[] {
  const grenzen = reeksen.map(({ waarde }) => String(waarde).split('-'))
  return reeksen.flatMap(({ pad, waarde }, plek) => {
    const [van, tot = van] = grenzen[plek]!
    if (tot! < van!) return [{ pad, zin: `“${waarde}” loopt achteruit` }]
    const botst = grenzen.slice(0, plek).some(([v, t = v]) => van! <= t! && v! <= tot!)
    return botst ? [{ pad, zin: `“${waarde}” overlapt met een eerdere reeks` }] : []
  })
}

/** A sentence for a partner or an answer that is not there would never be seen. */
function vertalingen(inhoud: unknown): Bevinding[] {
  const per = (soort: string) =>
    vind(inhoud, `vertalingen.*.${soort}.*`).map(({ pad }) => ({ pad, waarde: pad.at(-1) }))
  return [
    ...losseEinden(per('partners'), vind(inhoud, 'partners.*.code'), 'de partner'),
    ...losseEinden(per('wanneer'), vind(inhoud, 'partners.*.code'), 'de partner'),
    ...losseEinden(per('antwoorden'), vind(inhoud, 'antwoorden.*.code'), 'het antwoord'),
  ]
}

/** Who is in the guide for callers has a number, and one that the public may call. */
function belbaar(inhoud: unknown): Bevinding[] {
  const open = new Map(
    vind(inhoud, 'partners.*').map(({ waarde }) => {
      const { code, publiek, telefoon } = waarde as { code?: unknown; publiek?: unknown; telefoon?: unknown }
      return [code, publiek === true && telefoon !== undefined]
    }),
  )
  return vind(inhoud, 'belwijzer.*.bel.*')
    .filter(({ waarde }) => open.get(waarde) === false)
    .map(({ pad, waarde }) => ({ pad, zin: `“${waarde}” heeft geen telefoonnummer dat iedereen mag bellen` }))
}
