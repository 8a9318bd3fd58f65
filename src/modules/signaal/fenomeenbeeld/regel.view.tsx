import { Alineas } from '../../../web/alineas.tsx'
import { momentTekst } from '../../../web/datum.ts'
import { type Formulier, leegFormulier, waarde } from '../../../web/formulier.ts'
import { Aandacht, Keuzelijst, Knop, Tekstvak, Tijdlijn, Verborgen, Vinkjes } from '../../../web/ui/index.ts'
import { vulVoor } from '../../../web/voorinvulling.ts'
import { vormOpties } from '../../melding/index.ts'
import type { Regio } from '../../netwerk/index.ts'
import { plaatssoortOpties } from '../plaatssoort.ts'
import type { Regel, Versie } from './bekijk-regel.ts'
import { herkenbaar } from './herkenbaar.ts'

/** Which line: a form, and a kind of place or the form in general. */
export function Kiezen({ regio, now }: { regio: Regio; now: Date }) {
  const form = leegFormulier()
  return (
    <form method="get" action="/fenomeenbeeld/regel">
      <Keuzelijst naam="vorm" label="Welke vorm?" verplicht form={form} opties={vormOpties(regio, now)} />
      <Keuzelijst
        naam="plek"
        label="Welke soort plek?"
        uitleg="Leeg laten mag. Dan gaat het over de vorm in het algemeen."
        form={form}
        opties={plaatssoortOpties(regio, now)}
      />
      <Knop>Verder</Knop>
    </form>
  )
}

export function Regelformulier({ regel, form: gestuurd }: { regel: Regel; form: Formulier }) {
  const [nieuwste] = regel.versies
  const nu = nieuwste?.inhoud?.tekst ?? ''
  const form = vulVoor(gestuurd, { tekst: nu, versie: String(nieuwste?.versie ?? 0) })
  const eerder = waarde(form, 'versie') !== String(nieuwste?.versie ?? 0)
  const twijfel =
    gestuurd.fouten.some(({ veld }) => veld === 'tekst') && herkenbaar(waarde(form, 'tekst')).length > 0
  return (
    <>
      {eerder && (
        <Aandacht soort="waarschuwing" kop="Dit staat er nu">
          {nu ? <Alineas tekst={nu} /> : <p>Er staat nu niets.</p>}
          <p>
            Uw eigen tekst staat hieronder. Verstuurt u die, dan komt hij in de plaats van wat er nu staat.
          </p>
        </Aandacht>
      )}
      <form noValidate method="post" action="/fenomeenbeeld/regel">
        <Verborgen naam="vorm" waarde={regel.vorm} />
        <Verborgen naam="plek" waarde={regel.plek || '-'} />
        <Verborgen naam="versie" waarde={nieuwste?.versie ?? 0} />
        <Tekstvak
          naam="tekst"
          label="Wat ziet u hier?"
          uitleg="Kort, en in het algemeen. Geen namen, adressen, nummers of kentekens. Herkomst en nationaliteit horen hier niet. Maakt u het leeg, dan verdwijnt de beschrijving."
          maximaal={1500}
          form={form}
          rijen={6}
        />
        {twijfel && (
          <Vinkjes
            naam="zeker"
            label="Gaat dit over iemand?"
            form={form}
            opties={[{ waarde: 'ja', label: 'Nee, ik heb gekeken: niemand is hieraan te herkennen' }]}
          />
        )}
        <Knop>Opslaan</Knop>
      </form>
    </>
  )
}

/** Everything that was ever written here, the newest first. A text in which somebody stands can be erased. */
export function Versies({ versies }: { versies: readonly Versie[] }) {
  if (versies.length === 0) return null
  return (
    <>
      <h2>Alle versies</h2>
      <Tijdlijn
        gebeurtenissen={versies.map(({ id, versie, op, inhoud }) => ({
          ...{ sleutel: id, moment: momentTekst(op), datetime: op.toISOString() },
          titel: `Versie ${versie}${inhoud ? ` (${inhoud.door})` : ': gewist'}`,
          inhoud: inhoud ? <Tekst id={id} versie={versie} tekst={inhoud.tekst} /> : undefined,
        }))}
      />
    </>
  )
}

function Tekst({ id, versie, tekst }: { id: string; versie: number; tekst: string }) {
  if (!tekst) return <p>Leeg gemaakt.</p>
  return (
    <>
      <Alineas tekst={tekst} />
      <details>
        <summary>
          Staat er iemand in?<span className="alleen-voorlezen"> (versie {versie})</span>
        </summary>
        <p>
          Dan kunt u deze tekst wissen. Hij komt niet terug, ook niet uit een reservekopie na de vaste dagen.
        </p>
        <form noValidate method="post" action="/fenomeenbeeld/wissen">
          <Verborgen naam="id" waarde={id} />
          <Knop soort="gevaar">Wis versie {versie}</Knop>
        </form>
      </details>
    </>
  )
}
