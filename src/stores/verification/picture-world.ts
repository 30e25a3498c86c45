import { type Upload, upload } from '@/services/cloud/upload'
import type { Cloud } from '@/services/cloud/cloud'
import { type Pictures, pictures } from '@/services/device/pictures'

/** What stores of pictures need of the world. */
export interface PictureWorld {
  cloud: Cloud
  pictures: Pictures
  upload: Upload
}

/** Loaded with the subpackages that send pictures: it does not weigh on the way to a code. */
export const pictureWorld = (cloud: Cloud): PictureWorld => ({ cloud, pictures, upload })
