import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { type Msg, msgSchema } from './msg.schema.ts'

const geduld = 5_000
const grenzen = { maxOldGenerationSizeMb: 256 }
const pakket = createRequire(import.meta.url).resolve('@kenjiuno/msgreader')

/** Runs by itself in a thread: the text of a program, because our own code is one file when Baken runs. */
const programma = `
const { parentPort, workerData } = require('node:worker_threads')
const { default: MsgReader } = require(workerData.pakket)
const lezer = new MsgReader(workerData.bytes)
const { attachments = [], error, ...mail } = lezer.getFileData()
const bijlagen = attachments.map((deel) => lezer.getAttachment(deel))
if (error) throw new Error('geen mail')
const velden = ['subject', 'senderName', 'senderSmtpAddress', 'senderEmail', 'clientSubmitTime', 'messageDeliveryTime',
  'body', 'bodyHtml', 'html']
parentPort.postMessage({
  ...Object.fromEntries(velden.map((veld) => [veld, mail[veld]])),
  bijlagen: bijlagen.map(({ fileName, content }) => ({ naam: fileName, bytes: new Uint8Array(content) })),
})`

/**
 * Reads a file of Outlook in a thread of its own, for a few seconds at the most: a damaged one can lead its reader round
 * for ever, and this process has everybody else to serve. `null` when nothing came of it.
 */
export async function leesMsg(bytes: Uint8Array): Promise<Msg | null> {
  // A copy: a part of a larger piece of memory would take the rest of it along.
  const workerData = { pakket, bytes: new Uint8Array(bytes).buffer }
  const worker = new Worker(programma, {
    ...{ eval: true, workerData, resourceLimits: grenzen, stdout: true, stderr: true },
    env: {},
  })
  const op = Promise.withResolvers<unknown>()
  worker.once('message', op.resolve)
  worker.once('error', () => op.resolve(null))
  worker.once('exit', () => op.resolve(null))
  const wekker = setTimeout(op.resolve, geduld, null)
  const gevonden = msgSchema.safeParse(await op.promise)
  clearTimeout(wekker)
  await worker.terminate()
  return gevonden.success ? gevonden.data : null
}
