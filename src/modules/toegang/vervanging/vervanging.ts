import { DomainError, type Probleem } from '../../../kernel/errors.ts'
import type { Bezetting } from './lees-bezetting.ts'

export const bureau = 'aandachtsfunctionaris'

/** Who gives out rights does not hand her own on, and a partner is of another organisation. */
export const nooitVervangen: readonly string[] = ['beheerder', 'partner']
const langsteDagen = 366

export type Aanwijzing = { voorId: string; rol: string; accountId: string; van: Date; tot: Date }
export type Kandidaat = Readonly<{ accountId: string; naam: string; gemeente: string; rollen: string[] }>

/** All that is wrong with a vervanging, beside its field; `wie` is who makes it. */
export function problemenMet(
  aanwijzing: Aanwijzing,
  bezetting: Pick<Bezetting, 'rollen' | 'vervangingen'>,
  { kandidaat, wie, now }: { kandidaat: Kandidaat | undefined; wie: string; now: Date },
): Probleem[] {
  const { voorId, rol, accountId, van, tot } = aanwijzing
  const heeft = bezetting.rollen.some((rij) => rij.accountId === voorId && rij.rol === rol)
  const bestaat = bezetting.vervangingen.some(
    (rij) =>
      rij.voorId === voorId &&
      rij.rol === rol &&
      rij.accountId === accountId &&
      rij.van < tot &&
      van < rij.tot,
  )
  const klachten: [boolean, string, string][] = [
    [!heeft || nooitVervangen.includes(rol), 'voor', 'Kies een rol uit de lijst.'],
    [rol === 'fg' && wie !== voorId, 'voor', 'De FG wijst zelf een vervanger aan.'],
    [
      !kandidaat || accountId === voorId || accountId === wie,
      'vervanger',
      'Kies iemand anders uit de lijst.',
    ],
    [bestaat, 'vervanger', 'Deze vervanger is voor die dagen al aangewezen.'],
    [tot <= now, 'tot', 'Kies een dag die nog komt.'],
    [tot <= van, 'tot', 'De laatste dag ligt voor de eerste dag.'],
    [
      tot.getTime() - van.getTime() > langsteDagen * 86_400_000,
      'tot',
      'Kies ten hoogste een jaar. Daarna kunt u opnieuw iemand aanwijzen.',
    ],
  ]
  return klachten.filter(([fout]) => fout).map(([, veld, tekst]) => ({ veld, tekst }))
}

export function weiger(problemen: readonly Probleem[]): void {
  if (problemen.length > 0) throw DomainError.van('vervanging-onjuist', problemen)
}
