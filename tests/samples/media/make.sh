#!/bin/sh
# Makes the samples again, with ffmpeg 5.1 of Debian 12: colour bars and a tone, nobody and nothing.
# What ffprobe says of them is in media-samples.test.ts. Run in this folder.
# Ogg and Matroska files come out with other random numbers each time; the rest byte for byte.
set -eu
ff() { ffmpeg -hide_banner -loglevel error -y -bitexact "$@"; }
bars='testsrc=size=48x36:rate=5:duration=1.4'
tone='sine=frequency=440:sample_rate=8000:duration=1.5'

for picture in jpg png gif bmp tif; do ff -f lavfi -i "$bars" -frames:v 1 "bars.$picture"; done
ff -f lavfi -i "$bars" -frames:v 1 -c:v mjpeg -huffman optimal -pix_fmt yuvj420p bars-optimal.jpg
ff -f lavfi -i "$bars" -frames:v 1 -c:v libwebp bars-lossy.webp
ff -f lavfi -i "$bars" -frames:v 1 -c:v libwebp -lossless 1 bars-lossless.webp
ff -f lavfi -i "$bars" -frames:v 3 -c:v libwebp_anim bars-moving.webp
ff -f lavfi -i "$bars" -frames:v 1 -c:v libaom-av1 -still-picture 1 bars.avif
h264='-c:v libx264 -preset veryfast -crf 40 -pix_fmt yuv420p'
# shellcheck disable=SC2086  # a list of words
{
  ff -f lavfi -i "$bars" $h264 moov-last.mp4
  ff -i moov-last.mp4 -c copy -movflags +faststart moov-first.mp4
  ff -i moov-last.mp4 -c copy -movflags frag_keyframe+empty_moov fragments.mp4
  ff -i moov-last.mp4 -c copy -metadata:s:v rotate=90 turned.mp4
  ff -i moov-last.mp4 -c copy film.mov
  ff -i moov-last.mp4 -c copy -f mpegts film.mpegts
  ff -i moov-last.mp4 -c copy film.mkv
}
ff -f lavfi -i "$bars" -c:v mpeg4 -q:v 20 -f 3gp film.3gp
ff -f lavfi -i "$bars" -c:v libvpx -b:v 20k film.webm
ff -f lavfi -i "$bars" -c:v libvpx -b:v 20k -f webm -live 1 - >live.webm
ff -f lavfi -i "$bars" -c:v libtheora -q:v 1 film.ogv
ff -f lavfi -i "$bars" -c:v mpeg4 -q:v 20 film.avi
ff -f lavfi -i "$bars" -c:v flv1 -q:v 20 film.flv
ff -f lavfi -i "$tone" -c:a pcm_u8 tone.wav
ff -f lavfi -i "$tone" -c:a pcm_u8 -f wav - >sent.wav
ff -f lavfi -i "$tone" -c:a adpcm_ms tone-adpcm.wav
ff -f lavfi -i "$tone" -c:a libmp3lame -q:a 9 tone.mp3
ff -f lavfi -i "$tone" -c:a libmp3lame -b:a 8k -write_xing 0 -id3v2_version 0 bare.mp3
ff -f lavfi -i "$tone" -c:a aac -b:a 8k tone.m4a
ff -f lavfi -i "$tone" -c:a aac -b:a 8k tone.aac
ff -f lavfi -i "$tone" -c:a libopus -b:a 6k tone.ogg
ff -f lavfi -i "$tone" -c:a libvorbis -q:a 0 vorbis.ogg
ff -f lavfi -i "$tone" -c:a flac tone.flac
ff -f lavfi -i "$tone" -c:a pcm_s8 tone.aiff

# A picture of whole numbers, from the vectors of PDQ. Needs a Node that runs TypeScript (24).
node -e "import('../pdq-pictures.ts').then(({ picture }) =>
  process.stdout.write(picture('tiles', 300, 200)))" >tiles.rgba
tiles='-f rawvideo -pix_fmt rgba -s 300x200 -i tiles.rgba'
# shellcheck disable=SC2086  # a list of words
{
  ff $tiles -pix_fmt rgb24 tiles.png
  ff $tiles -q:v 6 tiles.jpg
  ff $tiles -pix_fmt yuv420p -c:v libwebp -quality 60 tiles.webp
  ff $tiles -pix_fmt yuv420p -c:v libaom-av1 -still-picture 1 -crf 30 tiles.avif
}
rm tiles.rgba
