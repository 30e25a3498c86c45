import { AnswerSchema } from '@contract/wire'
import { putUpload } from '@contract/files/put-upload'
import { done, failed, type Result } from '@domain/kernel/result'
import Taro from '@tarojs/taro'
import * as v from 'valibot'
import type { Cloud } from './cloud'
import { isCloudbase } from './platform'
import { problemOf } from './platform-error'
import { localProblem, type Problem } from './problem'
import { within } from './within'

/** Where `files.beginUpload` has made room. */
export interface UploadPlace {
  file: string
  path: string
}

/** Sends a file of this phone to its place. */
export type Upload = (cloud: Cloud, place: UploadPlace, filePath: string) => Promise<Result<undefined, Problem>>

/** A photo takes longer than a call. */
const WAIT_AT_MOST = 60_000

/** WeChat's own way into storage: who sends it is the platform's knowledge. */
async function overCloudbase({ path }: UploadPlace, filePath: string): Promise<Result<undefined, Problem>> {
  await Taro.cloud.uploadFile({ cloudPath: path, filePath })
  return done(undefined)
}

/** A form with the request beside the file, for Alipay and browsers. */
async function overHttp(cloud: Cloud, { file }: UploadPlace, filePath: string): Promise<Result<undefined, Problem>> {
  const token = await cloud.token()
  if (!token.ok) return token
  const { data } = await Taro.uploadFile({
    url: `${BACKEND_URL}/api/files`,
    filePath,
    name: 'file',
    formData: { request: JSON.stringify({ operation: putUpload.name, data: { file } }) },
    header: token.value === undefined ? {} : { authorization: `Bearer ${token.value}` },
    withCredentials: false,
    // Of Alipay, which asks for it.
    ...{ fileType: 'image' },
  })
  const answer = v.safeParse(v.pipe(v.string(), v.parseJson(), AnswerSchema), data)
  if (!answer.success) return failed(localProblem('ANSWER_INVALID'))
  return answer.output.ok ? done(undefined) : failed(answer.output.error)
}

export const upload: Upload = (cloud, place, filePath) =>
  within(WAIT_AT_MOST, isCloudbase ? overCloudbase(place, filePath) : overHttp(cloud, place, filePath)).catch((error: unknown) =>
    failed(problemOf(error)),
  )
