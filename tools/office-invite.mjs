import { callAsSystem } from './lib/seed.mjs'

/**
 * `npm run -s office:invite -- LABEL`: an invitation code for the very first account of the office, made with the cloud's own credentials
 * (TENCENTCLOUD_SECRETID, TENCENTCLOUD_SECRETKEY, ENV_ID).
 */
const [label] = process.argv.slice(2)
const { ENV_ID, TENCENTCLOUD_SECRETID: secretId, TENCENTCLOUD_SECRETKEY: secretKey } = process.env
if (!label || !ENV_ID || !secretId || !secretKey) {
  console.error('usage: ENV_ID=… TENCENTCLOUD_SECRETID=… TENCENTCLOUD_SECRETKEY=… npm run -s office:invite -- LABEL')
  process.exit(2)
}
const { default: tcb } = await import('@cloudbase/node-sdk')
const { code, expiresAt } = await callAsSystem(tcb.init({ env: ENV_ID, secretId, secretKey }), 'office.inviteOffice', { label })
console.log(`${code} (serves once, until ${new Date(expiresAt).toISOString()})`)
