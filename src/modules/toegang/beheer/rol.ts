import { type Regio, rolbotsingen, rolnaam } from '../../netwerk/index.ts'
import type { Periode } from '../geldt.ts'

export type Rolperiode = Periode & Readonly<{ rol: string }>

/** A role never begins before it is given. */
export function vanafNu(van: Date, now: Date): Date {
  return new Date(Math.max(van.getTime(), now.getTime()))
}

export function overlapt(een: Periode, ander: Periode): boolean {
  return (!ander.tot || een.van < ander.tot) && (!een.tot || ander.van < een.tot)
}

/** Why these roles cannot be given to who has those: every broken rule, as a sentence. */
export function botszinnen(
  regio: Regio,
  nieuw: readonly Rolperiode[],
  heeft: readonly Rolperiode[],
): string[] {
  const zinnen = nieuw.flatMap((rol) => {
    const samen = [...nieuw, ...heeft].filter((ander) => overlapt(rol, ander)).map((ander) => ander.rol)
    return rolbotsingen(regio, samen)
      .filter(({ rol: een, nietMet }) => een === rol.rol || nietMet.includes(rol.rol as never))
      .map(({ rol: een, nietMet, reden }) => {
        const met = nietMet.filter((code) => samen.includes(code)).map((code) => rolnaam(regio, code))
        return `${rolnaam(regio, een)} gaat niet samen met ${met.join(' en ')}. ${reden}`
      })
  })
  return [...new Set(zinnen)]
}

/** Who there is to agree, without who asks and who it is for. */
export type Bezetting = Readonly<{
  beheerders: number
  fgs: number
  beheerdersElders: number
  /** Somebody else was beheerder or FG here before, or holds a link that makes her so. */
  eerder: boolean
}>
export type Gang = 'meteen' | 'wacht' | 'wacht ook elders' | 'zonder tweede persoon'

/**
 * How a role is given. A heavy one waits for a second beheerder or the FG; with no second beheerder here, one of another
 * municipality may agree too. Where nobody ever could agree, the first beheerder may make who can: a beheerder or an FG.
 */
export function gangVoor({ rol, zwaar }: { rol: string; zwaar: boolean }, bezetting: Bezetting): Gang {
  if (!zwaar) return 'meteen'
  const { beheerders, fgs, beheerdersElders, eerder } = bezetting
  if (beheerders > 0) return 'wacht'
  const niemand = fgs === 0 && beheerdersElders === 0 && !eerder
  return niemand && (rol === 'beheerder' || rol === 'fg') ? 'zonder tweede persoon' : 'wacht ook elders'
}
