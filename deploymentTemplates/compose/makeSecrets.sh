#!/bin/bash
# Makes the secrets that compose.yaml mounts: a password for the database, and what only you know. Never overwrites one.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
# Nobody else may enter the folder; the files can be read inside the containers, whose users are others.
mkdir -p -m 700 secrets

keep() {
    if [ ! -e "secrets/$1" ]; then
        printf '%s' "$2" > "secrets/$1"
        chmod 444 "secrets/$1"
    fi
}

ask() {
    if [ ! -e "secrets/$1" ]; then
        read -r -s -p "$2: " answer
        echo
        keep "$1" "$answer"
    fi
}

random() {
    od -An -N24 -tx1 /dev/urandom | tr -d ' \n'
}

# Encrypts the keys that encrypt what patients told us: without it nothing that was kept can be read.
makeCertificate() {
    if [ ! -e "secrets/keys.pfx" ]; then
        openssl req -x509 -newkey rsa:3072 -nodes -days 3650 -subj /CN=backpain-keys -keyout secrets/keys.pem -out secrets/certificate.pem 2>/dev/null
        openssl pkcs12 -export -inkey secrets/keys.pem -in secrets/certificate.pem -passout "file:secrets/Backpain__Keys__Certificate__Password" -out secrets/keys.pfx
        rm secrets/keys.pem secrets/certificate.pem
        chmod 444 secrets/keys.pfx
    fi
}

keep database-password "$(random)"
keep Backpain__Keys__Certificate__Password "$(random)"
makeCertificate
keep ConnectionStrings__Backpain "Host=database;Database=backpain;Username=backpain;Password=$(<secrets/database-password)"
ask Backpain__Mail__Smtp__Password "Password of the mail account"
ask MicrosoftAppPassword "Secret of the app registration (empty without Azure's channels)"
echo "The secrets are in $PWD/secrets"
