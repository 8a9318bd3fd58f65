import { dagVan } from '../../../kernel/termijn/tijdzone.ts'
import type { Opvolging, Registerrij } from '../../signaal/index.ts'
import { kanaalTekst, kernTekst, uitkomstTekst, vormNu } from '../namen.ts'
import type { Hier } from '../register.ts'

const vast = ['Kenmerk', 'Sinds', 'Toestand', 'Vorm', 'Kern', 'Kanaal', 'Uitkomst', 'Bewaren tot']
const metVerhaal = ['Plaats', 'Feiten', 'Interpretatie', 'Gegaan naar', 'Taken gedaan', 'Melder hoorde iets']
type Inhoud = { plaats: string; feiten: string; interpretatie: string } & Opvolging

export function koprij(metInhoud: boolean): string[] {
  return metInhoud ? [...vast, ...metVerhaal] : vast
}

export function rijVoor(rij: Registerrij, { regio, kernen }: Hier, inhoud: Inhoud | undefined): string[] {
  const cellen = [
    rij.kenmerk,
    dagVan(rij.aangemaaktOp),
    rij.toestand,
    vormNu(regio, rij.verschijningsvorm, rij.aangemaaktOp),
    kernTekst(kernen, rij.kern),
    kanaalTekst(rij.kanaal),
    uitkomstTekst(rij.uitkomst),
    rij.vernietigenOp ?? '',
    ...(inhoud ? verhaal(inhoud) : []),
  ]
  return cellen.map(zonderFormule)
}

function verhaal({ plaats, feiten, interpretatie, naar, taken, gedaan, melderHoorde }: Inhoud): string[] {
  const stand = taken === 0 ? '' : `${gedaan} van ${taken}`
  const hoorde = melderHoorde === null ? '' : melderHoorde ? 'ja' : 'nee'
  return [plaats, feiten, interpretatie, naar.join('; '), stand, hoorde]
}

/** What somebody wrote is never a formula in whoever opens it (OWASP: CSV injection). */
export function zonderFormule(tekst: string): string {
  return /^\s*[=+\-@\t\r]/.test(tekst) ? `'${tekst}` : tekst
}
