import { DomainError } from '../../../kernel/errors.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { actie, page } from '../../../web/page.ts'
import { uitnodigingenpagina } from './accounts.pages.tsx'
import {
  accountpad,
  bevestigSchema,
  importSchema,
  leesPeriode,
  type Periodevraag,
  uitnodigenSchema,
} from './beheer.schema.ts'
import { type Rolkeuze, rolkeuzes } from './bekijk-accounts.ts'
import { vragen } from './declaratie.ts'
import { bekijkLijst, importeer } from './importeer.ts'
import { nodigIemandUit } from './nodig-iemand-uit.ts'
import { trekUitnodigingIn } from './trek-uitnodiging-in.ts'
import { Importblad, Linkblad, Uitnodigen, Voorbeeldblad } from './uitnodigen.view.tsx'
import { organisatiesHier } from './uitnodiging.store.ts'

export type Uitnodigkeuzes = { organisaties: Rolkeuze[]; codes: string[]; rollen: Rolkeuze[] }

async function keuzes(ctx: TxContext): Promise<Uitnodigkeuzes> {
  const organisaties = await organisatiesHier(ctx)
  return {
    organisaties: organisaties.map(({ id, naam }) => ({ waarde: id, label: naam })),
    codes: organisaties.map(({ code }) => code),
    rollen: await rolkeuzes(ctx),
  }
}

type Vraag = Periodevraag & { naam: string; organisatieId: string; rollen: readonly string[] }

async function nodigUit(ctx: TxContext, { naam, organisatieId, rollen, ...vraag }: Vraag): Promise<string> {
  const { periode, problemen } = leesPeriode(vraag, ctx.now)
  if (problemen.length > 0) throw DomainError.van('periode-onjuist', problemen)
  return await nodigIemandUit(ctx, {
    naam,
    organisatieId,
    rollen: rollen.map((rol) => ({ rol, ...periode })),
  })
}

const uitnodigen = page('/accounts/uitnodigen', {
  ...vragen,
  spoor: 'geen',
  laad: keuzes,
  toon: ({ gegevens, omgeving }) => <Uitnodigen keuzes={gegevens} omgeving={omgeving} />,
})

const importeren = page('/accounts/importeren', {
  ...vragen,
  spoor: 'geen',
  laad: keuzes,
  toon: ({ gegevens, omgeving }) => <Importblad keuzes={gegevens} omgeving={omgeving} />,
})

/** Inviting one, or a list. Links are shown in the answer itself, once: they are kept nowhere. */
export function uitnodigRoutes(adres: string) {
  return [
    uitnodigen,
    actie('/accounts/uitnodigen', {
      ...vragen,
      schema: uitnodigenSchema,
      antwoord: async ({ invoer, omgeving, werk }) => {
        const token = await werk({}, (ctx) => nodigUit(ctx, invoer))
        const links = [{ naam: invoer.naam, link: `${adres}/uitnodiging/${token}` }]
        return { pagina: <Linkblad titel="De uitnodiging" links={links} omgeving={omgeving} /> }
      },
      bij: uitnodigen,
    }),
    importeren,
    actie('/accounts/importeren', {
      ...vragen,
      schema: importSchema,
      antwoord: async ({ invoer, omgeving, werk }) => {
        const voorbeeld = await werk({}, (ctx) => bekijkLijst(ctx, invoer.lijst))
        return { pagina: <Voorbeeldblad voorbeeld={voorbeeld} omgeving={omgeving} /> }
      },
      bij: importeren,
    }),
    actie('/accounts/importeren/bevestigen', {
      ...vragen,
      schema: bevestigSchema,
      antwoord: async ({ invoer, omgeving, werk }) => {
        const gemaakt = await werk({}, (ctx) => importeer(ctx, invoer.verzegeld))
        const links = gemaakt.map(({ naam, token }) => ({ naam, link: `${adres}/uitnodiging/${token}` }))
        return { pagina: <Linkblad titel="De uitnodigingen" links={links} omgeving={omgeving} /> }
      },
      bij: importeren,
    }),
    actie('/accounts/uitnodigingen/:id/intrekken', {
      recht: 'rolverzoek:wijzigen',
      doel: 'beheer',
      verwerking: 'toegang.uitnodiging-intrekken',
      schema: accountpad,
      voer: trekUitnodigingIn,
      daarna: () => '/accounts/uitnodigingen',
      bij: uitnodigingenpagina,
    }),
  ]
}
