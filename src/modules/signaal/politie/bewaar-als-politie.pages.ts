import { actie } from '../../../web/page.ts'
import { regioVan } from '../../netwerk/index.ts'
import { politietekstSchema } from '../betrokken/gegeven.schema.ts'
import { feitpagina } from '../betrokken/toevoegen.pages.tsx'

/** A text that was refused, on the form for a feit with the police as its source. Nothing is stored before that is sent. */
export const politieRoutes = [
  actie('/signalen/:id/politiegegeven', {
    recht: 'politie:toevoegen',
    doel: 'beoordelen',
    verwerking: 'signaal.politiegegeven',
    schema: politietekstSchema,
    bij: feitpagina,
    antwoord: async ({ invoer: { id, tekst }, werk }) => {
      const { feitbronnen } = await werk({ spoor: 'geen' }, regioVan)
      const feitbron = feitbronnen.find(({ politiegegeven }) => politiegegeven)?.code ?? ''
      const pad = `/signalen/${id}/feit`
      return { opnieuw: { pad, wat: 'Feit toevoegen', waarden: { wat: tekst, feitbron } } }
    },
  }),
]
