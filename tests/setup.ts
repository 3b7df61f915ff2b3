// A machine in another zone must get the same answers: the code names Europe/London itself and never leans on the local zone.
process.env.TZ = "UTC";
