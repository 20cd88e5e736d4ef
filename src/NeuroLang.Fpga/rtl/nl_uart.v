`default_nettype none
// A serial line of 8 data bits, no parity, one stop bit. A byte lasts 10 * DIVISOR cycles.
module nl_uart #(
    parameter DIVISOR = 16,
    parameter DBITS   = 8
) (
    input  wire       clk,
    input  wire       rst,
    input  wire       rxd,
    output wire       txd,
    output reg  [7:0] rx_data,
    output reg        rx_valid,
    input  wire [7:0] tx_data,
    input  wire       tx_valid,
    output wire       tx_ready
);
    // The line is asynchronous to the clock: two registers before anything looks at it.
    reg [1:0] sync;
    always @(posedge clk) sync <= {sync[0], rxd};

    reg [DBITS-1:0] rx_div;
    reg [3:0]       rx_bits;
    always @(posedge clk) begin
        rx_valid <= 1'b0;
        if (rx_bits == 0) begin
            rx_div <= DIVISOR / 2 - 1;
            if (!sync[1]) rx_bits <= 4'd10;
        end else if (rx_div != 0) begin
            rx_div <= rx_div - 1'b1;
        end else begin
            rx_div  <= DIVISOR - 1;
            rx_bits <= rx_bits - 1'b1;
            if (rx_bits != 1) rx_data <= {sync[1], rx_data[7:1]};
            rx_valid <= rx_bits == 1 && sync[1];
            // A start bit that is over at its middle was noise.
            if (rx_bits == 10 && sync[1]) rx_bits <= 4'd0;
        end
        if (rst) begin
            rx_bits  <= 4'd0;
            rx_valid <= 1'b0;
        end
    end

    reg [DBITS-1:0] tx_div;
    reg [3:0]       tx_bits;
    reg [8:0]       tx_shift;
    assign txd      = tx_shift[0];
    assign tx_ready = tx_bits == 0;
    always @(posedge clk) begin
        if (tx_bits == 0) begin
            tx_div <= DIVISOR - 1;
            if (tx_valid) begin
                tx_shift <= {tx_data, 1'b0};
                tx_bits  <= 4'd10;
            end
        end else if (tx_div != 0) begin
            tx_div <= tx_div - 1'b1;
        end else begin
            tx_div   <= DIVISOR - 1;
            tx_bits  <= tx_bits - 1'b1;
            tx_shift <= {1'b1, tx_shift[8:1]};
        end
        if (rst) begin
            tx_bits  <= 4'd0;
            tx_shift <= 9'h1ff;
        end
    end
endmodule
