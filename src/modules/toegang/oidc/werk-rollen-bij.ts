import type { UnitOfWork } from '../../../platform/db/index.ts'
import { legVast } from '../beheer/leg-vast.ts'
import { kringVeranderd } from '../kring-veranderd.ts'
import { accountContext } from '../sessie.ts'
import { beeindigMetRol } from '../vervanging/beeindig-met-rol.ts'
import { aanmeldContext } from './aanmeld-context.ts'
import { beeindigRolUitClaims, type Eigenrol, eigenRollen, geefRolUitClaims } from './identiteit.store.ts'
import { magSamen, type Rolrecht } from './rollen-volgens.ts'

const verwerking = 'toegang.aanmelden'

type Stand = { accountId: string; issuer: string; gewenst: readonly Rolrecht[] }

/**
 * Makes the roles from claims those of now: what left the claims ends, what came is given. What somebody gave in Baken
 * stays as it is. Says which roles hold, and whether the claims were set aside because the region forbids them together.
 */
export async function werkRollenBij(
  unitOfWork: UnitOfWork,
  { accountId, issuer, gewenst }: Stand,
  now: Date,
): Promise<{ aantal: number; botst: boolean }> {
  const { nu, mag } = await unitOfWork(
    accountContext({ id: accountId, gemeenteId: null }, { verwerking, now }),
    async (tx) => {
      const rollen = await eigenRollen(tx, accountId)
      const anders = rollen.filter(({ bron }) => bron !== issuer)
      return { nu: rollen, mag: gewenst.length === 0 || (await magSamen(tx, gewenst, anders)) }
    },
  )
  const straks = mag ? gewenst : []
  const eraf = nu.filter((rol) => rol.bron === issuer && !straks.some((wens) => zelfde(wens, rol)))
  const erbij = straks.filter((wens) => !nu.some((rol) => zelfde(wens, rol)))
  for (const gemeenteId of new Set([...eraf, ...erbij].map((rol) => rol.gemeenteId)))
    await unitOfWork(aanmeldContext(now, gemeenteId), async (tx) => {
      const hier = (rol: Rolrecht) => rol.gemeenteId === gemeenteId
      for (const { rol } of eraf.filter(hier)) {
        await beeindigRolUitClaims(tx, { accountId, rol, bron: issuer })
        await legVast(tx, 'beeindigd', { accountId, rol, bron: issuer, tot: now })
      }
      for (const { rol } of erbij.filter(hier)) {
        await geefRolUitClaims(tx, { accountId, rol, bron: issuer })
        await legVast(tx, 'gegeven', { accountId, rol, bron: issuer, van: now })
      }
      if (erbij.some(hier)) await kringVeranderd(tx)
      if (eraf.some(hier)) await beeindigMetRol(tx, { accountId, per: now })
      tx.betreft(accountId, 'toegang.rollen-uit-claims')
    })
  return { aantal: nu.length - eraf.length + erbij.length, botst: !mag }
}

function zelfde(een: Rolrecht, ander: Eigenrol): boolean {
  return een.gemeenteId === ander.gemeenteId && een.rol === ander.rol
}
