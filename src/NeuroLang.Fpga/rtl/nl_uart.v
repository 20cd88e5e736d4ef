`default_nettype none
// A serial line of 8 data bits, no parity, one stop bit. A bit lasts DIVISOR cycles. A byte that came stays until it is taken or the next one comes.
// Both shift registers hold a one that says how far they are.
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
    input  wire       rx_ready,
    input  wire [7:0] tx_data,
    input  wire       tx_valid,
    output wire       tx_ready,
    output wire       tick              // once in a bit, from configuration on
);
    localparam [DBITS-1:0] LAST = DIVISOR - 1, HALF = DIVISOR / 2;

    // The line is asynchronous to the clock: two registers before anything looks at it.
    reg [1:0] sync;
    always @(posedge clk) sync <= {sync[0], rxd};

    reg [DBITS-1:0] rx_div;
    reg [9:0]       rx_shift;
    reg             rx_busy;
    wire            rx_tick = rx_div == LAST;
    always @(posedge clk) begin
        rx_div <= rx_tick ? {DBITS{1'b0}} : rx_div + 1'b1;
        if (!rx_busy) begin
            rx_div   <= HALF;
            rx_shift <= 10'h200;
        end else if (rx_tick) begin
            rx_shift <= {sync[1], rx_shift[9:1]};
        end
        if (!rx_busy) rx_busy <= !sync[1];
        else if (rx_tick && rx_shift[0]) rx_busy <= 1'b0;
        if (rx_ready) rx_valid <= 1'b0;
        // The stop bit is one, the start bit was zero.
        if (rx_busy && rx_tick && rx_shift[0]) begin
            rx_data  <= rx_shift[9:2];
            rx_valid <= sync[1] && !rx_shift[1];
        end
        if (rst) begin
            rx_busy  <= 1'b0;
            rx_valid <= 1'b0;
        end
    end

    reg [DBITS-1:0] tx_div = {DBITS{1'b0}};
    reg [9:0]       tx_shift;
    reg             tx_tick;
    assign tick     = tx_tick;
    assign txd      = tx_shift[0];
    assign tx_ready = tx_tick && tx_shift[9:1] == 9'd0;
    always @(posedge clk) begin
        tx_tick <= tx_div == LAST;
        tx_div  <= tx_div == LAST ? {DBITS{1'b0}} : tx_div + 1'b1;
        if (tx_ready && tx_valid) tx_shift <= {1'b1, tx_data, 1'b0};
        else if (tx_tick && !tx_ready) tx_shift <= {1'b0, tx_shift[9:1]};
        if (rst) begin
            tx_shift <= 10'h001;
        end
    end
endmodule
