#!/bin/sh
# Makes film.mp4 again (CREDITS.md). Needs Debian's ffmpeg and fonts-dejavu-core; run in this folder: sh make-film.sh
set -e
sans=/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf
mono=/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf
slats=""
for slat in 20:10 54:16 98:8 124:20 172:12 210:8 232:24 286:10 322:16 364:8 388:20 436:12 474:8 500:26 556:10 600:20; do
  slats="$slats,drawbox=x=${slat%:*}:y=54:w=${slat#*:}:h=236:color=0x1b2033:t=fill"
done
ffmpeg -v warning -y \
  -f lavfi -i color=c=0xf4efe4:s=640x360:r=8:d=60 \
  -f lavfi -i color=c=0x5b50c8:s=120x236:r=8:d=60 \
  -f lavfi -i color=c=0xe9c33c:s=40x40:r=8:d=60 \
  -filter_complex "[0][1]overlay=x='260+250*sin(2*PI*t/20)':y=54[a];[a][2]overlay=x='300+290*sin(2*PI*t/7)':y='152+90*cos(2*PI*t/7)'$slats,\
drawtext=fontfile=$sans:text='Démonstration / Demonstratie / Demo':fontsize=29:fontcolor=0x1b2033:x=20:y=12,\
drawtext=fontfile=$sans:text='images de synthèse / synthetische beelden / synthetic images':fontsize=19:fontcolor=0x1b2033:x=20:y=334,\
drawtext=fontfile=$mono:text='%{pts\:hms}':fontsize=26:fontcolor=0x1b2033:x=w-tw-20:y=300,\
drawtext=fontfile=$mono:text='n %{frame_num}':fontsize=26:fontcolor=0x1b2033:x=20:y=300" \
  -an -c:v libx264 -profile:v main -preset veryslow -tune animation -crf 30 -bf 0 -g 80 -keyint_min 80 -sc_threshold 0 \
  -pix_fmt yuv420p -threads 1 -bitexact -map_metadata -1 -movflags +frag_keyframe+empty_moov+default_base_moof film.mp4
