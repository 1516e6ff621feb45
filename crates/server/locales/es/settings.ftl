# Los ajustes. Prefijo: settings-.

settings-save = Guardar
settings-role-agent = agente
settings-role-lead = responsable de equipo
settings-role-manager = dirección
settings-role-compliance = cumplimiento
settings-role-admin = administra
