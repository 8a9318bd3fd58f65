import { actie, page } from '../../web/page.ts'
import { Keuze, Knop, Knoplink, Knoppen, Tekstvak, Terug, Verborgen } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { belRoute } from '../acuut/index.ts'
import { Termijnen } from '../termijn/index.ts'
import { beantwoordRoutes } from './beantwoord.pages.tsx'
import { afrondenSchema, dossierpad, gezien } from './beoordeel.schema.ts'
import { bijlageRoutes } from './bijlage.pages.tsx'
import { Bijlagen } from './bijlage-lijst.view.tsx'
import { MelderGegevens } from './contact-melder.pages.tsx'
import { bekijkHulpvraag } from './hulpvraag.ts'
import {
  afloop,
  geefHulpvraagTerug,
  neemHulpvraagOver,
  pakHulpvraagOp,
  rondHulpvraagAf,
} from './hulpvraag-behandel.ts'
import { behandelaars, hulplijst } from './hulpvraag-lijst.pages.tsx'
import type { MeldingInzage } from './inzien.presenter.ts'
import { GeenContact, MeldingTekst, NogEensLezen, Stand, Verloop } from './inzien.view.tsx'

const zorg = { doel: 'zorg', verwerking: 'hulpvraag.behandelen' } as const
const lezen = { ...zorg, recht: 'hulpvraag:lezen' } as const
const schrijven = { ...zorg, recht: 'hulpvraag:toevoegen' } as const
const na = (_: unknown, { id }: { id: string }) => `/zorg/hulpvragen/${id}`

type Vraag = Awaited<ReturnType<typeof bekijkHulpvraag>>

const open = page('/zorg/hulpvragen/:id', {
  ...lezen,
  invoer: dossierpad,
  laad: (ctx, { id }): Promise<Vraag> => bekijkHulpvraag(ctx, id),
  toon: ({ gegevens, omgeving }) => <Hulpvraag {...gegevens} omgeving={omgeving} />,
})

const afronden = page('/zorg/hulpvragen/:id/afronden', {
  ...schrijven,
  invoer: dossierpad,
  laad: (ctx, { id }): Promise<Vraag> => bekijkHulpvraag(ctx, id),
  toon: ({ gegevens, omgeving }) => <Afronden hulpvraag={gegevens.hulpvraag} omgeving={omgeving} />,
})

/** The care desk: who chose *alleen hulp*. For the safety side none of this exists. */
export const hulpvraagRoutes = [
  hulplijst,
  open,
  afronden,
  actie('/zorg/hulpvragen/:id/oppakken', {
    ...schrijven,
    schema: gezien,
    voer: pakHulpvraagOp,
    daarna: na,
    bij: open,
  }),
  actie('/zorg/hulpvragen/:id/overnemen', {
    ...schrijven,
    schema: gezien,
    voer: neemHulpvraagOver,
    daarna: na,
    bij: open,
  }),
  actie('/zorg/hulpvragen/:id/teruggeven', {
    ...schrijven,
    schema: gezien,
    voer: geefHulpvraagTerug,
    daarna: na,
    bij: open,
  }),
  actie('/zorg/hulpvragen/:id/afronden', {
    ...schrijven,
    schema: afrondenSchema,
    voer: rondHulpvraagAf,
    daarna: na,
    bij: afronden,
  }),
  belRoute({
    ...{ pad: '/zorg/hulpvragen', lezen },
    plek: async (ctx, id) => {
      const { kenmerk, verschijningsvorm } = (await bekijkHulpvraag(ctx, id)).hulpvraag
      return { naam: `hulpvraag ${kenmerk}`, vorm: verschijningsvorm }
    },
  }),
  ...beantwoordRoutes('/zorg/hulpvragen', 'hulploket', schrijven),
  ...bijlageRoutes('/zorg/hulpvragen', {
    ...{ doel: zorg.doel, lezen: lezen.recht, schrijven: schrijven.recht },
    terug: 'Naar de hulpvraag',
  }),
]

function Hulpvraag({ hulpvraag, contact, termijnen, omgeving }: Vraag & { omgeving: Omgeving }) {
  const { id, kenmerk, toestand, leest, versie } = hulpvraag
  return (
    <Werkscherm omgeving={omgeving} titel={`Hulpvraag ${kenmerk}`}>
      <Terug href="/zorg/hulpvragen">Naar de hulpvragen</Terug>
      <p>
        <Stand melding={hulpvraag} />
      </p>
      <MeldingTekst inhoud={hulpvraag.inhoud} />
      <Bijlagen bijlagen={hulpvraag.bijlagen} basis="/zorg/hulpvragen" id={id} />
      <h2>Contact</h2>
      <MelderGegevens melder={contact} />
      {hulpvraag.geenContactSinds ? (
        <GeenContact sinds={hulpvraag.geenContactSinds} />
      ) : leest === 'niemand' ? (
        <p>Deze persoon heeft geen code. Een antwoord in Baken kan niemand lezen.</p>
      ) : (
        <p>
          <a href={`/zorg/hulpvragen/${id}/beantwoorden`}>Schrijf een antwoord</a>
        </p>
      )}
      {toestand === 'nieuw' && (
        <form noValidate method="post" action={`/zorg/hulpvragen/${id}/oppakken`}>
          <Verborgen naam="versie" waarde={versie} />
          <Knop>Ik pak dit op</Knop>
        </form>
      )}
      {toestand === 'in-behandeling' && (
        <Behandelen hulpvraag={hulpvraag} ik={omgeving.wie?.accountId ?? null} />
      )}
      <Termijnen pad={`/zorg/hulpvragen/${id}`} termijnen={termijnen} />
      <h2>Wat er is gebeurd</h2>
      <Verloop momenten={hulpvraag.momenten} />
    </Werkscherm>
  )
}

function Behandelen({ hulpvraag, ik }: { hulpvraag: MeldingInzage; ik: string | null }) {
  const { id, behandelaarId, versie } = hulpvraag
  const vanMij = behandelaarId === ik
  const wie = vanMij ? 'u' : behandelaarId ? 'collega' : 'niemand'
  return (
    <>
      <h2>Wie behandelt dit?</h2>
      <p>{behandelaars[wie]}.</p>
      <form noValidate method="post" action={`/zorg/hulpvragen/${id}/${vanMij ? 'teruggeven' : 'overnemen'}`}>
        <Verborgen naam="versie" waarde={versie} />
        <Knoppen>
          <Knop soort="secundair">{vanMij ? 'Geef terug' : 'Ik neem dit over'}</Knop>
          <Knoplink href={`/zorg/hulpvragen/${id}/afronden`} soort="secundair">
            Afronden
          </Knoplink>
        </Knoppen>
      </form>
    </>
  )
}

function Afronden({ hulpvraag, omgeving }: { hulpvraag: MeldingInzage; omgeving: Omgeving }) {
  const opties = Object.entries(afloop).map(([waarde, { naam }]) => ({ waarde, label: naam }))
  return (
    <Werkscherm omgeving={omgeving} titel="Hulpvraag afronden">
      <Terug href={`/zorg/hulpvragen/${hulpvraag.id}`}>Naar hulpvraag {hulpvraag.kenmerk}</Terug>
      <p>Het aanbod blijft altijd open. Wie opnieuw om hulp vraagt, begint gewoon opnieuw.</p>
      <NogEensLezen inhoud={hulpvraag.inhoud} />
      <form noValidate method="post" action={omgeving.pad}>
        <Verborgen naam="versie" waarde={hulpvraag.versie} />
        <Keuze naam="afloop" label="Hoe liep het af?" verplicht form={omgeving.formulier} opties={opties} />
        <Tekstvak naam="toelichting" label="Toelichting" form={omgeving.formulier} rijen={4} />
        <Knop>Afronden</Knop>
      </form>
    </Werkscherm>
  )
}
