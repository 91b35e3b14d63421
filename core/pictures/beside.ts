/** A picture file in the folder that a browser saved beside a page ("web page, complete"). */
export interface PictureBeside {
  /** As the page names it: folder and file, parted by `/`. */
  readonly name: string;
  readonly bytes: number;
  /** In pixels, as its head says. */
  readonly width: number;
  readonly height: number;
}

/** What a picture's bytes are, or where they lie: the name of a {@link PictureBeside}. */
export type PictureContent = Uint8Array | string;

/** Takes the pictures of an article, one after another, in whatever order. */
export interface PictureSink {
  add(key: number, content: PictureContent): void;
  /** No more will come. */
  end(): void;
}
