import type { Root } from 'postcss'

type Tokens = { thema: Map<string, string>; lokaal: Set<string> }

/**
 * Fills in the theme's tokens (`:root`), which have the last word, and drops what no token gives a value:
 * no token set is shipped, and an old browser gets plain values.
 */
export function vulTokensIn(stijl: Root): void {
  const thema = neemThemaUit(stijl)
  verwijder(stijl, (prop) => thema.has(prop))
  for (let aantal = -1; aantal !== telDeclaraties(stijl); ) {
    aantal = telDeclaraties(stijl)
    laatOngebruikteWeg(stijl)
    for (const [naam, waarde] of eenduidig(stijl)) {
      thema.set(naam, waarde)
      verwijder(stijl, (prop) => prop === naam)
    }
    const tokens = { thema, lokaal: lokaleNamen(stijl) }
    stijl.walkDecls((decl) => {
      const waarde = vulIn(decl.value, tokens)
      if (waarde === undefined) decl.remove()
      else decl.value = waarde.replace(/^calc\(0 \* .*\)$/, '0')
    })
  }
  kortNamenIn(stijl)
  stijl.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove()
  })
}

function neemThemaUit(stijl: Root): Map<string, string> {
  const thema = new Map<string, string>()
  stijl.walkRules(':root', (rule) => {
    rule.walkDecls(/^--/, (decl) => {
      thema.set(decl.prop, decl.value)
      decl.remove()
    })
  })
  return thema
}

function telDeclaraties(stijl: Root): number {
  let aantal = 0
  stijl.walkDecls(() => {
    aantal++
  })
  return aantal
}

function lokaleNamen(stijl: Root): Set<string> {
  const namen = new Set<string>()
  stijl.walkDecls(/^--/, (decl) => {
    namen.add(decl.prop)
  })
  return namen
}

function laatOngebruikteWeg(stijl: Root): void {
  const gelezen = new Set<string>()
  stijl.walkDecls((decl) => {
    for (const [, naam] of decl.value.matchAll(/var\(\s*(--[\w-]+)/g)) gelezen.add(naam ?? '')
  })
  verwijder(stijl, (prop) => prop.startsWith('--') && !gelezen.has(prop))
}

/** Private names that have the same plain value wherever they are set, and are never read with a fallback. */
function eenduidig(stijl: Root): Map<string, string> {
  const waarden = new Map<string, string>()
  const anders = new Set<string>()
  stijl.walkDecls((decl) => {
    for (const [, naam] of decl.value.matchAll(/var\(\s*(--[\w-]+)\s*,/g)) anders.add(naam ?? '')
    if (!decl.prop.startsWith('--')) return
    if ((waarden.get(decl.prop) ?? decl.value) !== decl.value || decl.value.includes('var('))
      anders.add(decl.prop)
    waarden.set(decl.prop, decl.value)
  })
  for (const naam of anders) waarden.delete(naam)
  return waarden
}

function verwijder(stijl: Root, welke: (prop: string) => boolean): void {
  stijl.walkDecls((decl) => {
    if (welke(decl.prop)) decl.remove()
  })
}

/** Private names are long in @utrecht and half of the sheet; nobody outside it may use them. */
function kortNamenIn(stijl: Root): void {
  const kort = new Map([...lokaleNamen(stijl)].map((naam, i) => [naam, `--${i.toString(36)}`]))
  stijl.walkDecls((decl) => {
    decl.prop = kort.get(decl.prop) ?? decl.prop
    decl.value = decl.value.replace(/--[\w-]+/g, (naam) => kort.get(naam) ?? naam)
  })
}

/** The value with its var()s replaced; undefined when one of them has neither token nor fallback. */
export function vulIn(waarde: string, tokens: Tokens): string | undefined {
  const begin = waarde.search(/(?<![\w-])var\(/)
  if (begin < 0) return waarde
  const einde = sluithaak(waarde, begin + 3)
  const inhoud = waarde.slice(begin + 4, einde)
  const komma = inhoud.indexOf(',')
  const naam = (komma < 0 ? inhoud : inhoud.slice(0, komma)).trim()
  const verwijzing = vervang(naam, komma < 0 ? undefined : inhoud.slice(komma + 1).trim(), tokens)
  const rest = vulIn(waarde.slice(einde + 1), tokens)
  if (verwijzing === undefined || rest === undefined) return undefined
  return waarde.slice(0, begin) + verwijzing + rest
}

function vervang(naam: string, terugval: string | undefined, tokens: Tokens): string | undefined {
  const token = tokens.thema.get(naam) ?? terugval
  const waarde = token === undefined ? undefined : vulIn(token, tokens)
  if (!tokens.lokaal.has(naam)) return waarde
  return waarde === undefined ? `var(${naam})` : `var(${naam},${waarde})`
}

function sluithaak(tekst: string, openhaak: number): number {
  let diepte = 0
  for (let i = openhaak; i < tekst.length; i++) {
    if (tekst[i] === '(') diepte++
    if (tekst[i] === ')' && --diepte === 0) return i
  }
  throw new Error(`haakje niet gesloten in "${tekst}"`)
}
