import { z } from 'zod'
import { herkomst, zin } from './bouwstenen.schema.ts'

/** Access policies hang on these codes; a region chooses the names, and which of them it uses. */
export const rolcodes = [
  'aandachtsfunctionaris',
  'regisseur',
  'privacyfunctionaris',
  'zorgcoordinator',
  'medewerker',
  'partner',
  'toezichthouder',
  'jurist',
  'burgemeester',
  'beleidsadviseur',
  'fg',
  'beheerder',
] as const

export const rolcode = z.enum(rolcodes)

const rol = z.strictObject({ code: rolcode, naam: zin, omschrijving: zin, ...herkomst })

const verbodenCombinatie = z.strictObject({
  rol: rolcode,
  nietMet: z.array(rolcode).min(1, 'noem ten minste een rol'),
  reden: zin,
  ...herkomst,
})

/** Given by one, allowed by another: no one person makes somebody this. */
const zwareRol = z.strictObject({ rol: rolcode, reden: zin, ...herkomst })

export const rollenBestand = z.strictObject({
  rollen: z.array(rol).min(1, 'noem ten minste een rol'),
  zwareRollen: z.array(zwareRol),
  verbodenCombinaties: z.array(verbodenCombinatie),
})

export type Rolcode = z.infer<typeof rolcode>
export type Rol = z.infer<typeof rol>
export type VerbodenCombinatie = z.infer<typeof verbodenCombinatie>
