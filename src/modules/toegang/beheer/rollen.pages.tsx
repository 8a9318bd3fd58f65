import { DomainError, nietGevonden } from '../../../kernel/errors.ts'
import { eindeVan } from '../../../kernel/termijn/tijdzone.ts'
import { hash } from '../../../platform/crypto/index.ts'
import { alsSysteem, type TxContext } from '../../../platform/db/index.ts'
import { actie, page } from '../../../web/page.ts'
import { accountMetId } from '../eigen-account.store.ts'
import { inlognaamBewijs } from '../sessie.ts'
import { accountMetNaam } from './accounts.store.ts'
import {
  accountpad,
  bestaandSchema,
  eindigenSchema,
  leesPeriode,
  type Periodevraag,
  rolpad,
  rolSchema,
} from './beheer.schema.ts'
import { bekijkAccount } from './bekijk-account.ts'
import { rolkeuzes } from './bekijk-accounts.ts'
import { vragen, wijzigen } from './declaratie.ts'
import { eindigRol } from './eindig-rol.ts'
import { geefRol } from './geef-rol.ts'
import { Bestaand, RolEindigen, RolGeven } from './rollen.view.tsx'

const geven = page('/accounts/:id/rollen', {
  ...vragen,
  invoer: accountpad,
  laad: (ctx, { id }) => bekijkAccount(ctx, id),
  toon: ({ gegevens, omgeving }) => <RolGeven account={gegevens} omgeving={omgeving} />,
})

const eindigen = page('/accounts/:id/rollen/:rol/beeindigen', {
  ...wijzigen,
  invoer: rolpad,
  laad: async (ctx, { id, rol }) => {
    const account = await bekijkAccount(ctx, id)
    const haar = account.rollen.find(
      ({ code, stand, uitClaims }) => code === rol && stand !== 'voorbij' && !uitClaims,
    )
    if (!haar) throw nietGevonden()
    return { account, rol: haar }
  },
  toon: ({ gegevens, omgeving }) => <RolEindigen {...gegevens} omgeving={omgeving} />,
})

const bestaand = page('/accounts/bestaand', {
  ...vragen,
  spoor: 'geen',
  laad: rolkeuzes,
  toon: ({ gegevens, omgeving }) => <Bestaand rollen={gegevens} omgeving={omgeving} />,
})

async function geef(
  ctx: TxContext,
  { id, rol, ...vraag }: Periodevraag & { id: string; rol: string },
): Promise<void> {
  const account = await accountMetId(ctx, id)
  if (!account?.actief) throw nietGevonden()
  await geefVoor(ctx, id, rol, vraag)
}

async function geefVoor(ctx: TxContext, accountId: string, rol: string, vraag: Periodevraag): Promise<void> {
  const { periode, problemen } = leesPeriode(vraag, ctx.now)
  if (problemen.length > 0) throw DomainError.van('periode-onjuist', problemen)
  await geefRol(ctx, { accountId, rol, ...periode })
}

/** Whose account belongs to another municipality, is found by the name that she gives herself. */
async function geefBestaand(
  ctx: TxContext,
  { inlognaam, rol, ...vraag }: Periodevraag & { inlognaam: string; rol: string },
): Promise<void> {
  const zoeken = { doel: 'rollen toetsen', verwerking: 'toegang.account-zoeken' }
  const account = await alsSysteem(ctx, zoeken, (sys) =>
    accountMetNaam(sys, hash(inlognaamBewijs(inlognaam))),
  )
  if (!account?.actief)
    throw new DomainError('onbekende-inlognaam', 400, 'Baken kent deze inlognaam niet.', 'inlognaam')
  await geefVoor(ctx, account.id, rol, vraag)
}

/** Giving and ending roles. */
export const rolRoutes = [
  bestaand,
  actie('/accounts/bestaand', {
    ...vragen,
    schema: bestaandSchema,
    voer: geefBestaand,
    daarna: () => '/accounts',
    bij: bestaand,
  }),
  geven,
  actie('/accounts/:id/rollen', {
    ...vragen,
    schema: rolSchema,
    voer: geef,
    daarna: (_, { id }) => `/accounts/${id}`,
    bij: geven,
  }),
  eindigen,
  actie('/accounts/:id/rollen/:rol/beeindigen', {
    ...wijzigen,
    schema: eindigenSchema,
    voer: (ctx, { id, rol, totEnMet }) =>
      eindigRol(ctx, { accountId: id, rol, per: totEnMet ? eindeVan(totEnMet) : ctx.now }),
    daarna: (_, { id }) => `/accounts/${id}`,
    bij: eindigen,
  }),
]
