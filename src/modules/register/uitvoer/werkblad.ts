import { dagVan } from '../../../kernel/termijn/tijdzone.ts'
import type { Registerrij } from '../../signaal/index.ts'
import { kanaalTekst, kernTekst, uitkomstTekst, vormNu } from '../namen.ts'
import type { Hier } from '../register.ts'

const vast = ['Kenmerk', 'Sinds', 'Toestand', 'Vorm', 'Kern', 'Kanaal', 'Uitkomst', 'Bewaren tot']
type Inhoud = { plaats: string; feiten: string; interpretatie: string }

export function koprij(metInhoud: boolean): string[] {
  return metInhoud ? [...vast, 'Plaats', 'Feiten', 'Interpretatie'] : vast
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
    ...(inhoud ? [inhoud.plaats, inhoud.feiten, inhoud.interpretatie] : []),
  ]
  return cellen.map(zonderFormule)
}

/** What somebody wrote is never a formula in whoever opens it (OWASP: CSV injection). */
export function zonderFormule(tekst: string): string {
  return /^\s*[=+\-@\t\r]/.test(tekst) ? `'${tekst}` : tekst
}
