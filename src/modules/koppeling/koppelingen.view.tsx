import { dagTekst, momentTekst } from '../../web/datum.ts'
import {
  Gegevens,
  Knop,
  Knoplink,
  Knoppen,
  Label,
  Leeg,
  Tabel,
  Tekstveld,
  Terug,
} from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import type { Koppeling } from './beheer-koppelingen.ts'
import { geheimenTegelijk, type Scope, scopes } from './koppeling.ts'

export function Koppelingen({ omgeving, koppelingen }: { omgeving: Omgeving; koppelingen: Koppeling[] }) {
  return (
    <Werkscherm omgeving={omgeving} titel="Koppelingen" breed>
      <p>
        Een koppeling is een ander systeem dat meldingen aan uw gemeente stuurt. Het kan geen meldingen lezen.
      </p>
      <Knoppen>
        <Knoplink href="/beheer/koppelingen/nieuw">Nieuwe koppeling</Knoplink>
      </Knoppen>
      {koppelingen.length === 0 ? (
        <Leeg kop="Er zijn nog geen koppelingen." />
      ) : (
        <Tabel
          bijschrift="Koppelingen"
          bijschriftVerborgen
          rijen={koppelingen}
          sleutel={({ id }) => id}
          kolommen={[
            {
              kop: 'Naam',
              rijkop: true,
              cel: ({ id, naam }) => <a href={`/beheer/koppelingen/${id}`}>{naam}</a>,
            },
            { kop: 'Organisatie', cel: ({ organisatie }) => organisatie },
            { kop: 'Laatst gebruikt', cel: (koppeling) => gebruikt(koppeling) },
            { kop: 'Stand', cel: (koppeling) => <Stand koppeling={koppeling} /> },
          ]}
        />
      )}
      <h2>Een koppeling van een andere gemeente toelaten</h2>
      <p>
        Heeft een partner al een koppeling bij een andere gemeente in uw regio? Vraag dan het client-id en
        laat hem hier toe.
      </p>
      <form noValidate method="post" action="/beheer/koppelingen/toelaten">
        <Tekstveld naam="client" label="Client-id" verplicht form={omgeving.formulier} spellCheck={false} />
        <Knop soort="secundair">Toelaten</Knop>
      </form>
    </Werkscherm>
  )
}

/** One koppeling. Of one that another municipality answers for, only that it may report here. */
export function Koppelingblad({ omgeving, koppeling }: { omgeving: Omgeving; koppeling: Koppeling }) {
  const { id, naam, organisatie, eigen, aangemaaktOp, ingetrokkenOp, tot } = koppeling
  const mag = koppeling.scopes.map((scope) => scopes[scope as Scope] ?? scope)
  const open = !ingetrokkenOp && tot === null
  return (
    <Werkscherm omgeving={omgeving} titel={naam}>
      <Terug href="/beheer/koppelingen">Naar de koppelingen</Terug>
      <p>
        <Stand koppeling={koppeling} />
      </p>
      <Gegevens
        gegevens={[
          { term: 'Organisatie', waarde: organisatie },
          { term: 'Mag', waarde: mag.join('. ') },
          { term: 'Client-id', waarde: <code>{id}</code> },
          { term: 'Gemaakt', waarde: dagTekst(aangemaaktOp) },
        ]}
      />
      {eigen && <Geheimen koppeling={koppeling} />}
      {open && (
        <>
          <h2>Stoppen</h2>
          <p>
            {eigen
              ? 'Na het intrekken kan de koppeling niets meer sturen, aan geen enkele gemeente. Dit kan niet worden teruggedraaid.'
              : 'De koppeling kan dan niets meer aan uw gemeente sturen.'}
          </p>
          <form
            method="post"
            action={`/beheer/koppelingen/${id}/${eigen ? 'intrekken' : 'toelating-beeindigen'}`}
          >
            <Knop soort="secundair">{eigen ? 'Koppeling intrekken' : 'Toelating beëindigen'}</Knop>
          </form>
        </>
      )}
    </Werkscherm>
  )
}

function Geheimen({ koppeling }: { koppeling: Koppeling }) {
  const { id, ingetrokkenOp } = koppeling
  const geldig = koppeling.geheimen.filter((geheim) => geheim.beeindigdOp === null)
  return (
    <>
      <h2>Geheimen</h2>
      <Tabel
        bijschrift="Geheimen die nu geldig zijn"
        rijen={ingetrokkenOp ? [] : geldig}
        sleutel={(geheim) => geheim.id}
        leeg="Er is geen geldig geheim."
        kolommen={[
          { kop: 'Gemaakt', rijkop: true, cel: ({ aangemaaktOp }) => momentTekst(aangemaaktOp) },
          {
            kop: 'Laatst gebruikt',
            cel: ({ gebruiktOp }) => (gebruiktOp ? momentTekst(gebruiktOp) : 'Nog niet'),
          },
          {
            kop: 'Stoppen',
            cel: (geheim) => (
              <form method="post" action={`/beheer/koppelingen/${id}/geheim/${geheim.id}/beeindigen`}>
                <Knop soort="rustig">Beëindigen</Knop>
              </form>
            ),
          },
        ]}
      />
      {!ingetrokkenOp && geldig.length < geheimenTegelijk && (
        <Knoppen>
          <Knoplink href={`/beheer/koppelingen/${id}/geheim`} soort="secundair">
            Nieuw geheim maken
          </Knoplink>
        </Knoppen>
      )}
      {!ingetrokkenOp && geldig.length >= geheimenTegelijk && (
        <p>Er zijn twee geheimen geldig. Beëindig het oude als de andere kant het nieuwe gebruikt.</p>
      )}
    </>
  )
}

function gebruikt({ eigen, geheimen }: Koppeling): string {
  const laatst = geheimen.flatMap(({ gebruiktOp }) => gebruiktOp ?? []).sort((a, b) => +b - +a)[0]
  if (laatst) return dagTekst(laatst)
  return eigen ? 'Nog niet' : 'Dat ziet de andere gemeente'
}

function Stand({ koppeling: { ingetrokkenOp, tot, eigen } }: { koppeling: Koppeling }) {
  if (ingetrokkenOp) return <Label>Ingetrokken op {dagTekst(ingetrokkenOp)}</Label>
  if (tot) return <Label>Hier niet meer toegelaten</Label>
  return <Label soort="info">{eigen ? 'Actief' : 'Toegelaten'}</Label>
}
