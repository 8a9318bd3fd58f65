import { z } from 'zod'

const tekst = z.string().optional()

/** What the reader of Outlook files found, as it came out of its worker. */
export const msgSchema = z.object({
  subject: tekst,
  senderName: tekst,
  senderSmtpAddress: tekst,
  senderEmail: tekst,
  clientSubmitTime: tekst,
  messageDeliveryTime: tekst,
  body: tekst,
  bodyHtml: tekst,
  html: z.instanceof(Uint8Array).optional(),
  bijlagen: z.array(z.object({ naam: tekst, bytes: z.instanceof(Uint8Array) })),
})

export type Msg = z.infer<typeof msgSchema>
