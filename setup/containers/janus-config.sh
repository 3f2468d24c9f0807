#!/bin/sh
# Writes into the folder $1 how Janus is set up for Duologue; docs/running/sfu.md says the same.
# JANUS_SECRET: known to Duologue too. JANUS_PUBLIC: the address that browsers reach, where it is another
# than the machine's own. JANUS_LISTEN, JANUS_PORT: where Duologue speaks to it. JANUS_PORTS: for media.
set -eu
cat >"$1/janus.jcfg" <<END
general: {
  configs_folder = "$1"
  protected_folders = []
  api_secret = "${JANUS_SECRET:?}"
  debug_level = 3
  hide_dependencies = true
}
nat: {
  nat_1_1_mapping = "${JANUS_PUBLIC:-}"
}
media: {
  rtp_port_range = "${JANUS_PORTS:-20000-20499}"
}
plugins: {
  disable = "libjanus_audiobridge.so,libjanus_echotest.so,libjanus_recordplay.so,libjanus_sip.so,libjanus_nosip.so,libjanus_streaming.so,libjanus_textroom.so,libjanus_videocall.so,libjanus_voicemail.so,libjanus_lua.so,libjanus_duktape.so"
}
transports: {
  disable = "libjanus_http.so,libjanus_pfunix.so,libjanus_mqtt.so,libjanus_nanomsg.so,libjanus_rabbitmq.so"
}
END
[ -n "${JANUS_PUBLIC:-}" ] || sed -i '/nat_1_1_mapping/d' "$1/janus.jcfg"
cat >"$1/janus.transport.websockets.jcfg" <<END
general: { ws = true ws_port = ${JANUS_PORT:-8188} ws_ip = "${JANUS_LISTEN:-127.0.0.1}" }
END
cat >"$1/janus.plugin.videoroom.jcfg" <<END
general: { string_ids = true admin_key = "${JANUS_SECRET}" }
END
