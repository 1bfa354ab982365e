print("booking-cli")
