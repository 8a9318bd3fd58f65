import { uitZod, waarde } from '../../web/formulier.ts'
import type { Formulier, Verzoek } from '../../web/page.ts'
import { Verborgen, Vinkjes } from '../../web/ui/index.ts'
import { type Regio, regioVan } from '../netwerk/index.ts'
import type { Bestand } from './bijlage.ts'
import { Bestandsvelden, bestandsfouten, grootteTekst } from './bijlage.view.tsx'
import { haalBestandWeg, laadOp } from './bijlage-laad-op.ts'
import { internSchema } from './collega/collega.schema.ts'

import { regiotaal, tekstenIn } from './teksten/talen.ts'
import { tijdelijkConcept } from './tijdelijk-concept.ts'

const t = tekstenIn(regiotaal)

/** What was chosen already and could not be sent yet, and room for more. Stands last in the form. */
export function InternBestanden({
  form,
  regio,
  bestanden,
}: {
  form: Formulier
  regio: Regio
  bestanden: readonly Bestand[]
}) {
  return (
    <>
      <Verborgen naam="token" waarde={waarde(form, 'token')} />
      {bestanden.length > 0 && (
        <Vinkjes
          naam="weg"
          label={t.bestand.gekozen}
          uitleg="Vink aan wat u toch niet wilt meesturen."
          verplicht
          form={form}
          opties={bestanden.map(({ id, naam, grootte }) => ({
            waarde: id,
            label: `${naam} (${grootteTekst(grootte, t.datum)})`,
          }))}
        />
      )}
      <Bestandsvelden t={t} regio={regio} form={form} />
    </>
  )
}

type Gelezen = ReturnType<typeof internSchema.safeParse>['data']

/** Takes the files of the form in first: whatever is wrong with the text, they are kept and come back with it. */
export async function leesIntern(verzoek: Verzoek<Record<string, string | string[]>>): Promise<{
  invoer: Gelezen
  form: Formulier
  regio: Regio
  bestanden: Bestand[]
  conceptId: Buffer
}> {
  const regio = await verzoek.werk({ spoor: 'geen' }, regioVan)
  const { token, sleutel } = await tijdelijkConcept(verzoek, verzoek.invoer.token)
  for (const id of [verzoek.invoer.weg ?? []].flat()) await haalBestandWeg(verzoek, sleutel, id)
  const { bestanden, geweigerd } = await laadOp(verzoek, sleutel, verzoek.stroom!, regio)
  const velden = verzoek.stroom!.velden()
  const gelezen = internSchema.safeParse(velden)
  const fouten = [
    ...(gelezen.success ? [] : uitZod(gelezen.error.issues, velden).fouten),
    ...bestandsfouten(t, geweigerd, regio),
  ]
  const form = { waarden: { ...velden, token, weg: [] }, fouten }
  return { invoer: gelezen.data, form, regio, bestanden, conceptId: sleutel.id }
}
