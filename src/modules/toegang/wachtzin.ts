import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectmap } from '../../platform/projectmap.ts'

const kortste = 14
const veelgebruikt = new Set<string>()

/** Words that somebody who guesses knows already: whose account it is, and where. */
export type Bekend = { naam?: string; inlognaam?: string; organisatie?: string }

/** Everything that is wrong with a new passphrase. No rules about kinds of characters (NIST SP 800-63B, 5.1.1.2). */
export function wachtzinProblemen(wachtzin: string, bekend: Bekend = {}): string[] {
  const zin = wachtzin.normalize('NFKC')
  const problemen: string[] = []
  if ([...zin].length < kortste)
    problemen.push(`Kies een wachtzin van ten minste ${kortste} tekens. Een paar losse woorden is goed.`)
  if (isVeelgebruikt(zin))
    problemen.push('Veel mensen kiezen deze wachtzin. Kies iets wat niemand anders kiest.')
  if (isHerhaling(zin)) problemen.push('Deze wachtzin herhaalt steeds hetzelfde. Kies verschillende woorden.')
  if (isBekend(zin, bekend))
    problemen.push(
      'Gebruik niet alleen uw naam, uw inlognaam, de naam van uw organisatie of Baken. Kies andere woorden.',
    )
  return problemen
}

/** The same for whoever types it: no capitals, accents, spaces or punctuation. */
function kern(tekst: string): string {
  return tekst
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

const zonderEindcijfers = (tekst: string) => tekst.replace(/\d+$/, '')

function isVeelgebruikt(zin: string): boolean {
  if (veelgebruikt.size === 0) leesLijst()
  const stam = zonderEindcijfers(kern(zin))
  return veelgebruikt.has(kern(zin)) || (stam !== '' && veelgebruikt.has(stam))
}

function leesLijst(): void {
  const tekst = readFileSync(join(projectmap, 'src/modules/toegang/veelgebruikt.txt'), 'utf8')
  for (const regel of tekst.split('\n').filter((r) => r && !r.startsWith('#')))
    for (const vorm of [kern(regel), zonderEindcijfers(kern(regel))]) if (vorm) veelgebruikt.add(vorm)
}

/** One piece of at most half the length over and over, or a row such as abcdef and 654321. */
function isHerhaling(zin: string): boolean {
  const tekens = [...(kern(zin) || zin)]
  if (tekens.length < 2) return false
  const stukken = Array.from({ length: Math.floor(tekens.length / 2) }, (_, i) => i + 1)
  if (stukken.some((stuk) => tekens.every((teken, i) => i < stuk || teken === tekens[i - stuk]))) return true
  const stappen = tekens.slice(1).map((teken, i) => teken.codePointAt(0)! - tekens[i]!.codePointAt(0)!)
  return Math.abs(stappen[0]!) === 1 && stappen.every((stap) => stap === stappen[0])
}

/** Fewer than six letters are left without the words that are known. */
function isBekend(zin: string, { naam = '', inlognaam = '', organisatie = '' }: Bekend): boolean {
  const delen = [...[naam, inlognaam, organisatie].flatMap((deel) => deel.split(/[^\p{L}\p{N}]+/u)), 'baken']
  const woorden = [...delen, naam, inlognaam, organisatie]
    .map(kern)
    .filter((woord) => woord.length >= 3)
    .sort((een, ander) => ander.length - een.length)
  let rest = kern(zin)
  const heel = rest
  for (const woord of woorden) rest = rest.replaceAll(woord, '')
  return rest !== heel && rest.replace(/\d/g, '').length < 6
}
